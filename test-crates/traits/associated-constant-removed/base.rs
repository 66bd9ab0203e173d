pub trait Unit {
    const FACTOR: f64;

    fn symbol() -> char;
}
