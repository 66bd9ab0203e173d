pub trait Handler {
    const CODE: u8;

    fn handle(&self) -> u8;
}
