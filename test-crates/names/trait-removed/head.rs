pub struct Crate {
    pub kilograms: u32,
}
