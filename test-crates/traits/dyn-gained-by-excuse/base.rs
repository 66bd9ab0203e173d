pub trait Shape {
    fn area(&self) -> f64;

    fn twin(&self) -> Self;
}
