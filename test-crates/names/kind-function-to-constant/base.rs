pub fn origin() -> (i32, i32) {
    (0, 0)
}
