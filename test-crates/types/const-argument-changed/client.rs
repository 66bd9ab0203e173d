pub fn run() -> case::Digest<256> {
    case::digest()
}
