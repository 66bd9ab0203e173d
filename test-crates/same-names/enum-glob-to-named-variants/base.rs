pub enum Suit {
    Hearts,
    Spades,
    Joker { red: bool },
    Trump(u8),
}

pub use Suit::*;
