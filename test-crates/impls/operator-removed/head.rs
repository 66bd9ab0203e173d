pub struct Vector(pub f64, pub f64);
