pub fn code(color: case::Color) -> u8 {
    match color {
        case::Color::Red => 1,
        case::Color::Blue => color as u8,
        _ => 0,
    }
}
