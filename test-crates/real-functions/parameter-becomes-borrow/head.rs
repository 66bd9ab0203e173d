use std::borrow::Borrow;
pub trait Zone: Clone {}
#[derive(Clone)]
pub struct Moment<Z: Zone> {
    pub seconds: i64,
    pub zone: Z,
}
impl<Z: Zone> Moment<Z> {
    pub fn since<Z2: Zone>(self, other: impl Borrow<Moment<Z2>>) -> i64 {
        self.seconds - other.borrow().seconds
    }
}
