use case::{Hearts, Joker, Spades, Suit, Trump};

pub fn rank(suit: Suit) -> u8 {
    match suit {
        Hearts => 0,
        Suit::Spades | Joker { red: true } => 1,
        Joker { red } => red as u8,
        Trump(rank) => rank,
    }
}

pub fn trumps() -> Vec<Suit> {
    let mut all: Vec<Suit> = (0..3).map(Trump).collect();
    all.push(case::Joker { red: true });
    all.push(Spades);
    all
}
