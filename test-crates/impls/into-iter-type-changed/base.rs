pub struct Deck {
    cards: Vec<u8>,
}

impl IntoIterator for Deck {
    type Item = u8;
    type IntoIter = std::vec::IntoIter<u8>;

    fn into_iter(self) -> Self::IntoIter {
        self.cards.into_iter()
    }
}
