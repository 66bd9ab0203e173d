pub struct Dealer {
    pub rest: std::vec::IntoIter<u8>,
}

pub fn dealer(deck: case::Deck) -> Dealer {
    Dealer { rest: deck.into_iter() }
}
