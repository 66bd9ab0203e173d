pub trait Record: Sized {
    fn code(&self) -> u8;
}
