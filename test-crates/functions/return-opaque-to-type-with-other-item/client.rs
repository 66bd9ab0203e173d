pub fn go() -> Option<u32> { case::ids().next() }
