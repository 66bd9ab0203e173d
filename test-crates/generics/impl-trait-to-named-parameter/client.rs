pub fn number() -> u32 {
    case::parse::<u32>([1, 2].into_iter())
}
