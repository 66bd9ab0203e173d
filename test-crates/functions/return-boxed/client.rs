pub fn first() -> u8 {
    let [red, ..] = case::palette();
    red
}
