pub fn go() -> u64 { case::first() + 1 }
