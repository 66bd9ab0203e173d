pub struct Ratio(i32, i32);

impl case::Number for Ratio {
    fn zero() -> Self {
        Ratio(0, 1)
    }
}
