use case::{Deck, Pile};

pub fn boxed<'d, T: Copy>(it: &'d Deck<T>) -> Vec<Box<dyn Iterator<Item = T> + 'd>> {
    vec![Box::new(it.all()), Box::new(it.rest(1).copied())]
}
pub struct Two<'n>(pub &'n [usize]);
impl Pile for Two<'_> {
    fn counts(&self) -> impl Iterator<Item = usize> + '_ { self.0.iter().copied() }
}
pub fn counts<'p, P: Pile>(it: &'p P) -> Box<dyn Iterator<Item = usize> + 'p> { Box::new(it.counts()) }
