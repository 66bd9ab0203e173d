pub fn mast() -> case::Meter {
    case::convert(120.0)
}
