pub trait Record {
    fn code(&self) -> u8;
}
