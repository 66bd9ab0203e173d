pub trait Shape {
    const SIDES: u8 = 0;
    fn outline(&self) -> f64 {
        0.0
    }
}
