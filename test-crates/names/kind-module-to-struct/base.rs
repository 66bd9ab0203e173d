pub mod settings {
    pub fn load() -> u8 {
        4
    }
}
