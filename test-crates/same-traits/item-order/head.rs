pub trait Device {
    fn write(&mut self, byte: u8) -> Result<(), Self::Error>;
    fn flush(&mut self) {}
    fn read(&mut self) -> Result<u8, Self::Error>;
    const NAME: &'static str;
    type Error;
}
