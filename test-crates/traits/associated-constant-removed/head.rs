pub trait Unit {
    fn symbol() -> char;
}
