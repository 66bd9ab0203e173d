use case::Card;

pub trait Points {
    fn points(&self) -> u8;
}
impl Points for Card {
    fn points(&self) -> u8 {
        self.0
    }
}
impl std::ops::Add<Card> for Score {
    type Output = Score;
    fn add(self, card: Card) -> Score {
        Score(self.0 + card.points())
    }
}
pub struct Score(u8);
pub fn same(cards: &[Card]) -> bool {
    cards.windows(2).all(|pair| pair[0] == pair[1]) && !matches!(cards[0], Card(3))
}
