pub fn not_found() -> case::Reply {
    case::Reply::Error { code: 404 }
}
