use case::first;

pub fn sum(rows: &[[u8; 4]]) -> u32 {
    let pointer: fn(&[u8; 4]) -> u8 = first;
    rows.iter().map(case::first).map(u32::from).sum::<u32>() + u32::from(pointer(&[0; 4]))
}
