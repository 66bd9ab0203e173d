pub fn run() {
    case::redeem(case::Token)
}
