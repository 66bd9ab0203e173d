#[derive(Clone, PartialEq)]
pub struct Uuid(u128);

impl Uuid {
    pub const NIL: Uuid = Uuid(0);
    pub fn new(bits: u128) -> Uuid {
        Uuid(bits)
    }
}
