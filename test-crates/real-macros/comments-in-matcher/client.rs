pub fn fleet() -> [u8; 3] {
    case::convoy!(lead { 1 } 2, 3)
}
