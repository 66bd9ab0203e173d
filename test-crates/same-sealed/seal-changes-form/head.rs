mod seal {
    pub trait Seal {}
}
pub trait Channel: seal::Seal {
    fn id(&self) -> u8;
}
pub struct Left;
impl seal::Seal for Left {}
impl Channel for Left {
    fn id(&self) -> u8 {
        0
    }
}
