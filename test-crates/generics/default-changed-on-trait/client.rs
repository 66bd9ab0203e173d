pub struct Notes(Vec<u8>);

impl case::Merge for Notes {
    fn merge(&mut self, other: Notes) {
        self.0.extend(other.0);
    }
}
