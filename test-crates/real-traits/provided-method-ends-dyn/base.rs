pub trait Dice {
    type Fault;
    fn roll(&mut self) -> Result<u8, Self::Fault>;
}
