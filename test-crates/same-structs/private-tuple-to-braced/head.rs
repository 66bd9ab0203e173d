#[derive(Clone, PartialEq)]
pub struct Uuid {
    bits: u128,
}

impl Uuid {
    pub const NIL: Uuid = Uuid { bits: 0 };
    pub fn new(bits: u128) -> Uuid {
        Uuid { bits }
    }
}
