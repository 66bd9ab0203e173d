pub fn guest() -> case::User {
    case::User { email: "guest".into(), name: "guest".into() }
}
