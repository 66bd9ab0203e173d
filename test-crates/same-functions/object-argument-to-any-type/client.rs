pub fn go(x: &dyn std::fmt::Display) -> String { case::print(x) }
