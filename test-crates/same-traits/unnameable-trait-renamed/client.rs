use case::{seed, water};

pub fn season() -> u8 {
    let mut plants = vec![seed(), seed().clone()];
    let grown: u8 = plants.iter_mut().map(water).sum();
    let twin = std::mem::take(&mut plants[0]);
    grown + twin.size() + water(&mut plants[1])
}
