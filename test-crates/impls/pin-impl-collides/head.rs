use std::pin::Pin;

pub trait Advance {
    fn advance(&mut self) -> u32;
}

impl<P> Advance for Pin<P> {
    fn advance(&mut self) -> u32 {
        0
    }
}
