#[derive(Clone, Copy)]
pub struct Money(pub i64);

impl std::ops::Add<Self> for Money {
    type Output = Self;
    fn add(self, other: Self) -> <Self as core::ops::Add>::Output {
        Self(self.0 + other.0)
    }
}
impl Money {
    pub const ZERO: Self = Self(0);
    pub fn split(self: Self, parts: &[Self]) -> Option<(Self, Vec<Self>)> {
        Some((self, parts.to_vec()))
    }
}
