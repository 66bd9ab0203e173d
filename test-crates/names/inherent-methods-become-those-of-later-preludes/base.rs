pub struct Level(u8);
pub struct Odd;
pub struct Bits(Vec<u8>);
pub struct Stack<T>(Vec<T>);
impl Level {
    pub fn try_from(it: u16) -> Result<Level, Odd> { u8::try_from(it).map(Level).map_err(|_| Odd) }
    pub fn max(self, other: Level) -> Level { Level(self.0.max(other.0)) }
    pub fn clamp(self, low: Self, high: Self) -> Self { Level(self.0.clamp(low.0, high.0)) }
    pub fn to_owned(&self) -> Level { Level(self.0) }
}
impl<T> Stack<T> {
    pub fn as_ref(&self) -> &[T] { &self.0 }
}
impl Bits { pub fn from_iter<I: IntoIterator<Item = u8>>(it: I) -> Self { Bits(it.into_iter().collect()) } }
