pub fn zero() -> case::Word {
    case::Word { bytes: [0u8; 4] }
}
