pub fn odd() -> usize {
    case::dump((0..9).filter(|byte| byte % 2 == 1))
}
