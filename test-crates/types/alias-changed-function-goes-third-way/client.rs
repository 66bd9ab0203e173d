pub fn go() -> u32 { case::Reader::new().offset() }
