pub fn go(n: u8) -> String {
    case::text!("{n}")
}
