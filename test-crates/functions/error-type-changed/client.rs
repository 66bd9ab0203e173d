pub fn pair(left: &str, right: &str) -> Result<(u8, u8), std::num::ParseIntError> {
    Ok((case::parse(left)?, case::parse(right)?))
}
