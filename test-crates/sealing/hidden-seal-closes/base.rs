#[doc(hidden)]
pub mod internal {
    pub trait Seal {}
}

pub trait Shape: internal::Seal {
    fn area(&self) -> f64;
}
