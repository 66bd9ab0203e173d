pub fn go() -> case::heap::string::String {
    case::heap::string::String::new()
}
