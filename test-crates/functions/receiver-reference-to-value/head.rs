pub struct Report {
    pages: Vec<String>,
}

impl Report {
    pub fn pages(self) -> usize {
        self.pages.len()
    }
}
