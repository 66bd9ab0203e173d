pub fn go() -> &'static str {
    let all: &'static [&'static str; 2] = &case::NAMES;
    all[0]
}
