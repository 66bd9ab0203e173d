pub fn play() -> u64 {
    let pointer: fn() -> u64 = case::roll;
    pointer() + case::roll()
}

pub mod legacy {
    use case::*;
    pub fn seed() -> u64 {
        roll()
    }
}
