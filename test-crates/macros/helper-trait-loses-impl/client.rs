pub fn go() -> String {
    case::label!(true)
}
