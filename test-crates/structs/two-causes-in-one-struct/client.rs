pub fn key(job: &case::Job) -> (u32, &str) {
    (job.id, &job.owner)
}
