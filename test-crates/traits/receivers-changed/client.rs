pub fn watch<J: case::Job>(job: &J) {
    job.shared_to_mutable();
}
