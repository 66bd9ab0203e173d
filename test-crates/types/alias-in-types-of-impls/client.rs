pub fn go() -> Result<u8, case::Error> { for it in case::Rows::open().unwrap() { return it; } Ok(1) }
