use case::kib;

pub const PAGE: usize = kib(4);
pub static BUFFER: [u8; case::kib(1)] = [0; kib(1)];
pub fn at(count: usize) -> usize {
    let pointer: fn(usize) -> usize = kib;
    pointer(count) + const { kib(2) }
}
