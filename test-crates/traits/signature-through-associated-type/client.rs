pub fn zero<I: case::Index>(index: &I) -> bool {
    index.find(0)
}
