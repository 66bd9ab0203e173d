use case::Integer;

pub fn width() -> u32 {
    1u8.bits()
}
