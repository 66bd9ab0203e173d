pub fn idle() -> case::Idle {
    case::Idle
}
