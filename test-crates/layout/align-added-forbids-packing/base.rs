#[derive(Clone, Copy)]
pub struct Stamp(pub u64);
