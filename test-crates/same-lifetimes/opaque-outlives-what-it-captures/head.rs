pub struct Deck<T> { cards: Vec<T> }
impl<T: Copy> Deck<T> {
    pub fn rest(&self, from: usize) -> impl Iterator<Item = &T> + '_ { self.cards.iter().skip(from) }
    pub fn all(&self) -> impl Clone + Iterator<Item = T> { self.cards.iter().copied() }
}
pub trait Pile {
    fn counts(&self) -> impl Iterator<Item = usize>;
}
