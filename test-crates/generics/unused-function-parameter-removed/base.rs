pub fn size<Unit>() -> usize {
    8
}
