pub enum Parity {
    Even,
    Odd,
}
