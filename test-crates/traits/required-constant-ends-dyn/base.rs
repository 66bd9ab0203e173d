pub trait Handler {
    fn handle(&self) -> u8;
}
