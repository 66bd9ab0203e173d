#[cfg(doc)]
pub mod tutorial {
    pub fn step() {}
}
pub fn select(first: u8, second: u8) -> u8 {
    first.max(second)
}
