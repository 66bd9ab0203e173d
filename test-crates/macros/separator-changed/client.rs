pub fn six() -> u32 {
    case::sum!(1, 2, 3)
}
