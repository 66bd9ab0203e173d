pub struct Index {
    postings: Vec<(String, Vec<u32>)>,
}
#[derive(Debug)]
pub struct Unknown;
impl Index {
    pub fn postings<'a>(
        &'a self,
        word: &str,
    ) -> Result<impl Iterator<Item = u32> + use<'a>, Unknown> {
        let found = self.postings.iter().find(|it| it.0 == word).ok_or(Unknown)?;
        Ok(found.1.iter().copied())
    }
}
