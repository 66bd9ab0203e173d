use case::Index;
pub fn sum(index: &Index) -> Option<u32> {
    Some(index.postings("a")?.clone().map(|it| it + 1).sum())
}
pub fn boxed<'a>(index: &'a Index, word: &'a str) -> Option<Box<dyn Iterator<Item = u32> + 'a>> {
    index.postings(word).map(|it| Box::new(it) as _)
}
