use case::*;
fn total<S: Shape>(s: &[S]) -> f64 { s.iter().map(|s| s.area()).sum() }
pub fn go() -> f64 { total(&[shape()]) }
