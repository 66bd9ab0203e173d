use case::*;
pub fn go() -> f64 { sum(&[Sq(1.0f64)]) + unit() as f64 }
pub fn g<S: Shape<Scalar = f64>>() -> fn(&[S]) -> f64 { sum }
