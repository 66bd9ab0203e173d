use case::{Channel, Left};

pub fn ids<C: Channel>(channels: &[C]) -> Vec<u8> {
    let erased: &dyn Channel = &Left;
    let id: fn(&C) -> u8 = C::id;
    channels.iter().map(id).chain([erased.id(), Left.id()]).collect()
}
