use case::{Harvest, reap};

pub fn yearly() -> u32 {
    let Harvest { tons } = reap();
    let pointer: fn() -> Harvest = case::reap;
    tons + pointer().tons
}
