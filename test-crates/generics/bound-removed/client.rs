pub fn flip() -> (u8, u8) {
    case::swap::<u8>((1, 2))
}
