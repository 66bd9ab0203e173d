pub fn n(t: &str) -> usize { case::words(t).remaining() }
