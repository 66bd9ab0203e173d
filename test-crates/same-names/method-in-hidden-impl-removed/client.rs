pub fn go(it: &case::Doc) -> u8 { it.raw() }
