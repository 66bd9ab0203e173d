pub fn settings() -> case::Settings {
    case::Settings { timeout: 3, retries: 1 }
}
