use std::ops::Add;

#[derive(Clone, Copy)]
pub struct Money(pub i64);

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
    }
}
impl Money {
    pub const ZERO: Money = Money(0);
    pub fn split(self, parts: &[Money]) -> Option<(Money, Vec<Money>)> {
        Some((self, parts.to_vec()))
    }
}
