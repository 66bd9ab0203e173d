pub fn go(s: &[case::Row]) -> usize { case::f(s) }
