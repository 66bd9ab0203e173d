pub struct Square(pub f64);

impl case::Shape for Square {
    fn area(&self) -> f64 {
        self.0 * self.0
    }

    fn twin(&self) -> Self {
        Square(self.0)
    }
}

pub fn both<S: case::Shape>(shape: &S) -> [S; 2] {
    [shape.twin(), shape.twin()]
}
