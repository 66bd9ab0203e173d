pub mod shape {
    mod disc {
        pub struct Disc(pub f64);
    }
    pub use self::disc::Disc;
    pub mod measure {
        use super::*;
        use crate::Circle as Round;
        pub fn area(disc: &Disc) -> f64 {
            disc.0
        }
        pub fn twin(disc: &crate::shape::Disc) -> (Round, crate::Circle) {
            (Disc(disc.0), Disc(disc.0))
        }
    }
}
pub use self::shape::Disc as Circle;
pub fn unit() -> self::shape::Disc {
    Circle(1.0)
}
