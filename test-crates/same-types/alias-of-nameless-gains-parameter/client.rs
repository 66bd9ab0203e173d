pub fn go() -> u32 { let it: case::Count = case::count(); *it.get() + it.n }
