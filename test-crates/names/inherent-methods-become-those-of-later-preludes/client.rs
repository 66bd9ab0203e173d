use case::{Bits, Level, Odd, Stack};
pub fn level(it: u16) -> Result<Level, Odd> { Level::try_from(it) }
pub fn top(a: Level, b: &Level) -> Level { a.max(b.to_owned()).clamp(b.to_owned(), b.to_owned()) }
pub fn all(bits: Vec<u8>) -> Vec<Bits> { vec![Bits::from_iter(bits), Bits::from_iter::<[u8; 0]>([])] }
pub fn count(it: &Stack<u8>) -> usize { it.as_ref().len() + Stack::<u8>::as_ref(it).iter().count() }
