use case::Bytes;

pub const SIZES: [usize; 2] = [<u16 as Bytes>::SIZE, u32::SIZE];
pub fn lows(words: Vec<u16>, longs: Vec<u32>) -> Vec<u8> {
    words.into_iter().map(u16::low).chain(longs.into_iter().map(Bytes::low)).collect()
}
pub struct Pair<T>(T, T);
impl<T: Bytes> Bytes for Pair<T> {
    const SIZE: usize = 2;
    fn low(self) -> u8 {
        self.0.low() + self.1.low()
    }
}
