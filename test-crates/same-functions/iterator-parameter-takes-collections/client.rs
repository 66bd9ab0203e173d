pub fn top(runs: &[u8]) -> u8 {
    case::longest(runs.iter().copied())
}
