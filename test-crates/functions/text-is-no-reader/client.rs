pub fn go(s: String) -> usize { case::f(s) }
