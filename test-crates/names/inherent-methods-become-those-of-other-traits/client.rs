pub fn read() -> Result<case::Version, ()> { case::Version::from_str("1") }
