pub fn bit(parity: &case::Parity) -> u8 {
    match parity {
        case::Parity::Even => 0,
        case::Parity::Odd => 1,
        _ => 2,
    }
}
