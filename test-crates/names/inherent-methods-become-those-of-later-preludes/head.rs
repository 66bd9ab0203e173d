#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(u8);
pub struct Odd;
pub struct Bits(Vec<u8>);
pub struct Stack<T>(Vec<T>);
impl TryFrom<u16> for Level {
    type Error = Odd;
    fn try_from(it: u16) -> Result<Level, Odd> { u8::try_from(it).map(Level).map_err(|_| Odd) }
}
impl FromIterator<u8> for Bits {
    fn from_iter<I: IntoIterator<Item = u8>>(it: I) -> Self { Bits(it.into_iter().collect()) }
}
impl<T> AsRef<[T]> for Stack<T> { fn as_ref(&self) -> &[T] { &self.0 } }
