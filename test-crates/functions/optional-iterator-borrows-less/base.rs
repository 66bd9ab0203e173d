pub struct Index {
    postings: Vec<(String, Vec<u32>)>,
}
impl Index {
    pub fn postings(&self, word: &str) -> Option<impl Iterator<Item = u32> + Clone> {
        let (_, found) = self.postings.iter().find(|it| it.0 == word)?;
        Some(found.clone().into_iter())
    }
}
