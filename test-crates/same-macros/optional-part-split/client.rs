pub fn go() -> [(u8, u8); 2] {
    [case::point!(1, 2, label = "a"), case::point!(1, 2)]
}
