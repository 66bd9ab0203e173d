pub struct Mailbox {
    pub letters: Vec<String>,
}

impl Mailbox {
    pub async fn take(&mut self, count: usize) -> Vec<String> {
        self.letters.drain(..count).collect()
    }
}
