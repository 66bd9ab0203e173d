pub struct Square(f64);

impl case::Shape for Square {
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}
