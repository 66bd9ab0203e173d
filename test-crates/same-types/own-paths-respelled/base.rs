pub mod shape {
    pub struct Disc(pub f64);
    pub mod measure {
        pub fn area(disc: &super::Disc) -> f64 {
            disc.0
        }
        pub fn twin(disc: &super::Disc) -> (super::Disc, super::Disc) {
            (super::Disc(disc.0), super::Disc(disc.0))
        }
    }
}
pub use shape::Disc as Circle;
pub fn unit() -> Circle {
    shape::Disc(1.0)
}
