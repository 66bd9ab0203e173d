pub struct Deck<T> { cards: Vec<T> }
impl<T: Copy> Deck<T> {
    pub fn all<'d>(&'d self) -> impl Iterator<Item = T> + Clone + 'd { self.cards.iter().copied() }
    pub fn rest(&self, from: usize) -> impl Iterator<Item = &T> { self.cards.iter().skip(from) }
}
pub trait Pile {
    fn counts(&self) -> impl Iterator<Item = usize> + '_;
}
