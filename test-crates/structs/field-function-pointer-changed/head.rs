pub struct Hooks {
    pub measure: fn(&str) -> u32,
}
