pub fn half() -> case::Json {
    case::Json::Number(0.5)
}
