pub fn run() -> case::Outcome<u8> {
    Ok(1)
}
