pub fn zero() -> u8 {
    case::zeros::<u8>()
}
