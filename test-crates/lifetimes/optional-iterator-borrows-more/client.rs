use case::Index;
pub fn first(index: &Index) -> impl Iterator<Item = u32> {
    let word = "a".repeat(3);
    index.postings(&word).unwrap()
}
