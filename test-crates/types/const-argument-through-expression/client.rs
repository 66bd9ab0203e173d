pub fn zero() -> case::Batch {
    case::Batch { lanes: [0.0; 8] }
}
