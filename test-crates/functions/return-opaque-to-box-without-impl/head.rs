pub trait Shape { fn area(&self) -> f64; }
pub struct Sq(pub f64); impl Shape for Sq { fn area(&self) -> f64 { self.0 } }
pub fn shape() -> Box<dyn Shape> { Box::new(Sq(1.0)) }
