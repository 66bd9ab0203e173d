#[cfg(not(doc))]
pub fn tick() -> u32 {
    1
}

pub fn tock() -> u32 {
    2
}
