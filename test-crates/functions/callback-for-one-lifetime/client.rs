pub fn go() -> usize { let f: fn(fn(&str) -> &str) -> usize = case::each; f(|it| it) }
