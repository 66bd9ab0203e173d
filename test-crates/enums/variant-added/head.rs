pub enum Suit {
    Hearts,
    Spades,
    Stars,
}
