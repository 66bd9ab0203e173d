pub struct Hooks {
    pub measure: fn(&str) -> usize,
}
