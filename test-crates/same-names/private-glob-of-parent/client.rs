pub fn go() -> u8 {
    let f = case::wire::Frame(1);
    case::wire::seal(&f) + case::Frame(2).0
}
