use case::Peek;

pub struct Both<'a, T>(pub Peek<'a, T>, pub &'a T);
fn outlives<'a, T: 'a>(_: &Peek<'a, T>) {}

pub fn firsts<'a, T: Send + Sync>(peeks: &[Peek<'a, T>]) -> Vec<Option<&'a T>> {
    peeks.iter().inspect(|peek| outlives(peek)).map(Peek::first).collect()
}
fn auto<T: Send + Sync + Unpin>(value: T) -> T {
    value
}
pub fn shorten<'s, 'l: 's>(peek: Peek<'l, &'l u8>) -> Peek<'s, &'s u8> {
    auto(peek)
}
