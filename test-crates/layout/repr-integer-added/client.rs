pub fn number(level: case::Level) -> u8 {
    match level {
        case::Level::Low => 10,
        high @ case::Level::High => high as u8,
    }
}
