pub fn go(name: Option<&str>) -> usize { case::open(name) + case::open(Some("x")) }
