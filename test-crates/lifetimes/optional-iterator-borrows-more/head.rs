use std::collections::BTreeMap;
#[derive(Debug)]
pub struct Unknown;
pub struct Index {
    postings: BTreeMap<String, Vec<u32>>,
}
impl Index {
    pub fn postings(&self, word: &str) -> Result<impl Iterator<Item = u32>, Unknown> {
        Ok(self.postings.get(word).ok_or(Unknown)?.iter().copied())
    }
}
