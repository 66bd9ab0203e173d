use case::{Pair, Side};

pub fn swap(pair: Pair, side: Side) -> (Pair, Side) {
    let Pair { left, right } = pair;
    match side {
        Side::Left => (Pair { left, right }, Side::Right(left)),
        Side::Right(_) => (Pair { left: right as u8, right: u32::from(left) }, Side::Left),
    }
}
pub const SIZE: usize = size_of::<Pair>() + align_of::<Side>();
