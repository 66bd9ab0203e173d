pub fn client() -> case::Handle {
    case::open().clone()
}
