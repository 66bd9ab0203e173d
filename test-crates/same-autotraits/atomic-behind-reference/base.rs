pub struct Counter {
    start: &'static u32,
}
impl Counter {
    pub const NEW: Counter = Counter { start: &0 };
    pub fn get(&self) -> u32 {
        *self.start
    }
}
