pub struct Reader;

impl Reader {
    pub fn read(&self) -> usize {
        16
    }
}
