pub fn bounds() -> (u32, u32, u32) {
    (0, 9, 1)
}
