pub fn index() -> case::Request {
    case::Request::Get { url: "/".to_owned() }
}
