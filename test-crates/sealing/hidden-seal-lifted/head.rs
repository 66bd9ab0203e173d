#[doc(hidden)]
pub mod internal {
    pub trait Seal {}
}

pub trait Shape {
    fn area(&self) -> f64;
}
