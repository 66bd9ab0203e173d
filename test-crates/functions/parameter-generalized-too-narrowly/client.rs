pub fn three() -> u32 {
    case::sum(vec![1, 2])
}
