#[non_exhaustive]
pub enum Parity {
    Even,
    Odd,
}
