pub fn go() -> u8 { let j; let f = || 1u8; j = case::Job::of(&f); j.go() }
