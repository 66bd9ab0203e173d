pub trait Sink {
    fn write(&mut self, byte: u8);
}
