pub struct Steps {
    at: u32,
}

impl Iterator for Steps {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.at.checked_sub(1)
    }
}
