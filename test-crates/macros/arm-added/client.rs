pub fn square() -> u32 {
    case::area!(4)
}
