pub fn words(guarded: &case::Guarded) -> usize {
    guarded.split(' ').count()
}
