use case::Bits;

pub fn count<B: Bits>(all: &[B]) -> u32 {
    let ones: fn(&B) -> u32 = B::ones;
    all.iter().map(Bits::ones).sum::<u32>() + B::WIDTH + ones(&all[0])
}
pub const WIDTH: u32 = <u8 as Bits>::WIDTH;
