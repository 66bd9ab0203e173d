pub fn row() -> [u8; 8] {
    case::BOARD[0]
}
