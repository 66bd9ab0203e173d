pub trait Reader {
    fn read(&self) -> u8;
}
