pub fn go() -> usize {
    case::keep!(const { 3 })
}
