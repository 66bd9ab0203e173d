pub fn two() -> usize {
    case::count!(left, right,)
}
