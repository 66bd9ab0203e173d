pub trait Shape {
    fn area(&self) -> f64;
}
