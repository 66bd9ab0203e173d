pub struct Steps {
    at: u32,
}

impl Iterator for Steps {
    type Item = Result<u32, ()>;

    fn next(&mut self) -> Option<Result<u32, ()>> {
        self.at.checked_sub(1).map(Ok)
    }
}
