pub trait Shape {
    fn area(&self) -> f64;
    fn perimeter(&self) -> f64;
}
