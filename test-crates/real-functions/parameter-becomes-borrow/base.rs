pub trait Zone: Clone {}
#[derive(Clone)]
pub struct Moment<Z: Zone> {
    pub seconds: i64,
    pub zone: Z,
}
impl<Z: Zone> Moment<Z> {
    pub fn since<Z2: Zone>(self, other: Moment<Z2>) -> i64 {
        self.seconds - other.seconds
    }
}
