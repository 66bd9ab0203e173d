pub fn go() -> String { case::show("x") }
