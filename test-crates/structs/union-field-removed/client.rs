pub fn one() -> case::Value {
    case::Value { float: 1.0 }
}
