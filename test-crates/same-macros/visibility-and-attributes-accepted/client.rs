case::unit!(Metre: f64);
case::unit!(Pair: (u8, Vec<u8>));
pub fn go() -> f64 {
    Metre(1.0).0
}
