pub fn go() -> Option<u64> { case::first() }
