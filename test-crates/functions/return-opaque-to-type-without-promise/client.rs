pub fn go() -> usize { let i = case::ids(); i.clone().count() + i.count() }
