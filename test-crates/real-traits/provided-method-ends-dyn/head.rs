pub trait Dice {
    type Fault;
    fn roll(&mut self) -> Result<u8, Self::Fault>;
    fn steady(&mut self) -> Steady<'_, Self> {
        Steady(self)
    }
}
pub struct Steady<'d, D: Dice + ?Sized>(pub &'d mut D);
