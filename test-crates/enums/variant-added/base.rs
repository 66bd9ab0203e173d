pub enum Suit {
    Hearts,
    Spades,
}
