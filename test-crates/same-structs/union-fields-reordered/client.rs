use case::Bits;

pub fn swap(value: f32) -> u32 {
    let mut bits = Bits { float: value };
    bits.bytes = [0, 1, 2, 3];
    unsafe {
        let Bits { int } = Bits { int: 7 };
        match bits {
            Bits { int: 0 } => 0,
            Bits { bytes: [first, ..] } => int + u32::from(first) + bits.int,
        }
    }
}
