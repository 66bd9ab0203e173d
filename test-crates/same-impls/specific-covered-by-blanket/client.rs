use case::Checksum;

pub fn sums(bytes: &[u8], words: &[u16]) -> u32 {
    let sum: fn(&u16) -> u32 = Checksum::sum;
    let erased: &dyn Checksum = &3_u8;
    let all = bytes.iter().map(u8::sum).chain(words.iter().map(sum)).sum::<u32>();
    all + total(&1_u8) + total(&2_u16) + erased.sum()
}
pub fn total<C: Checksum>(value: &C) -> u32 {
    value.sum() + <u8 as Checksum>::sum(&2)
}
