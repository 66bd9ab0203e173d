use std::future::Future;

pub struct Mailbox {
    pub letters: Vec<String>,
}

impl Mailbox {
    pub fn take(&mut self, count: usize) -> impl Future<Output = Vec<String>> {
        async move { self.letters.drain(..count).collect() }
    }
}
