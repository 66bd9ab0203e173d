pub fn flip(side: case::Side) -> case::Side {
    match side {
        case::Side::Left => case::Side::Right,
        case::Side::Right => case::Side::Left,
    }
}
