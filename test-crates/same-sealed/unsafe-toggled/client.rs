use case::{Plain, Zeroed};

pub fn dump<P: Plain + Zeroed>(value: &P) -> [[u8; 2]; 2] {
    let erased: &dyn Plain = &3_u16;
    let zero: fn() -> P = P::zeroed;
    let _ = zero();
    [value.bytes(), erased.bytes()]
}
