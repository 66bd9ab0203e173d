use case::prelude::*;
pub fn size(mut from: &[u8]) -> std::io::Result<u32> {
    Ok(u32::from_le_bytes(from.take_n::<4>()?))
}
