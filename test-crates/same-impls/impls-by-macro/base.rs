pub trait Bytes {
    const SIZE: usize;
    fn low(self) -> u8;
}
impl Bytes for u16 {
    const SIZE: usize = 2;
    fn low(self) -> u8 {
        self as u8
    }
}
impl Bytes for u32 {
    const SIZE: usize = 4;
    fn low(self) -> u8 {
        self as u8
    }
}
