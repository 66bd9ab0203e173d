pub fn both() -> case::net::Shutdown {
    case::net::Shutdown::Both
}
