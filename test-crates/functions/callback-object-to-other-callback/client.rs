pub fn go(b: &dyn Fn(u8) -> u8) -> u8 { case::f(b) }
