#[doc(hidden)]
pub mod internal {
    pub trait Seal {}
}

pub trait Shape: internal::Seal {
    fn name() -> String;
    fn grow(&mut self);
    fn draw(&self);
}
