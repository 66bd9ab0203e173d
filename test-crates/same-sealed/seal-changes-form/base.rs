mod seal {
    pub struct Seal;
}
pub trait Channel {
    fn id(&self) -> u8;
    #[doc(hidden)]
    fn sealed(_: seal::Seal)
    where
        Self: Sized;
}
pub struct Left;
impl Channel for Left {
    fn id(&self) -> u8 {
        0
    }
    fn sealed(_: seal::Seal) {}
}
