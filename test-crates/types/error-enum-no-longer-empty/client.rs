pub fn unwrap(result: Result<u8, case::Error>) -> u8 {
    let Ok(value) = result;
    value
}
