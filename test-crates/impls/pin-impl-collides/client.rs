use std::pin::Pin;

pub struct Stepper;

impl case::Advance for Pin<Box<Stepper>> {
    fn advance(&mut self) -> u32 {
        1
    }
}
