use std::ops::Mul;

#[derive(Clone, Copy)]
pub struct Complex(pub f64, pub f64);

impl Mul for Complex {
    type Output = Complex;

    fn mul(self, other: Complex) -> Complex {
        Complex(self.0 * other.0 - self.1 * other.1, self.0 * other.1 + self.1 * other.0)
    }
}
