use std::ops::Add;

pub struct Vector(pub f64, pub f64);

impl Add for Vector {
    type Output = Vector;

    fn add(self, other: Vector) -> Vector {
        Vector(self.0 + other.0, self.1 + other.1)
    }
}
