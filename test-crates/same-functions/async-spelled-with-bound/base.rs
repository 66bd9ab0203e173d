pub struct Clock {
    now: u64,
}
impl Clock {
    pub async fn tick(&mut self) -> u64 {
        self.now += 1;
        self.now
    }
    pub async fn now(&self) -> u64 {
        self.now
    }
}
