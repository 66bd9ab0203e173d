pub fn zero() -> u64 {
    case::hash([0; 16])
}
