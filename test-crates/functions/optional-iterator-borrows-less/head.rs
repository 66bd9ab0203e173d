pub struct Index {
    postings: std::collections::BTreeMap<String, Vec<u32>>,
}
impl Index {
    pub fn postings(
        &self,
        word: &str,
    ) -> Option<impl DoubleEndedIterator<Item = u32> + Clone + use<>> {
        Some(self.postings.get(word)?.clone().into_iter())
    }
}
