pub trait Device {
    type Error;
    const NAME: &'static str;
    fn read(&mut self) -> Result<u8, Self::Error>;
    fn write(&mut self, byte: u8) -> Result<(), Self::Error>;
    fn flush(&mut self) {}
}
