pub fn raised(level: case::Level) -> case::Level {
    let case::Level(value) = level;
    case::Level(value + 1)
}

pub fn loudest(levels: &[case::Level]) -> u8 {
    levels.iter().map(|it| it.0).max().unwrap_or(case::Level(0).0)
}
