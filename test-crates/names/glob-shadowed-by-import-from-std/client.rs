pub fn go() -> case::io::Result<u8> {
    case::io::open()
}
