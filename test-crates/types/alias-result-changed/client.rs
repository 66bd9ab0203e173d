pub fn go(it: &mut dyn case::Read) -> Result<u8, case::Error> { it.read() }
