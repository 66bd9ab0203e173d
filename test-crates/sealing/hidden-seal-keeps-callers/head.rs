#[doc(hidden)]
pub mod internal {
    pub trait Seal {}
}

pub trait Shape: internal::Seal {
    fn name(&self) -> String;
    fn grow(&self);
    fn draw(&self) -> bool;
}
