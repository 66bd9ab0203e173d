pub fn one() -> String {
    case::print::<u8>(1)
}
