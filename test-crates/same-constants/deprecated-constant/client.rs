use case::WIDTH;

pub fn row() -> [u8; WIDTH] {
    [0; case::WIDTH]
}
pub fn full(width: usize) -> bool {
    matches!(width, WIDTH)
}
