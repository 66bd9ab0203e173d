pub trait Advance {
    fn advance(&mut self) -> u32;
}
