pub fn go(s: &str) -> usize { case::f(s) }
