pub fn red(suit: case::Suit) -> bool {
    match suit {
        case::Suit::Hearts => true,
        case::Suit::Spades => false,
    }
}
