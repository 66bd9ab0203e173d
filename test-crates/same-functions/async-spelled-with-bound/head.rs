use std::future::Future;
pub struct Clock {
    now: u64,
}
impl Clock {
    pub fn now(&self) -> impl Future<Output = u64> {
        let now = self.now;
        async move { now }
    }
    pub fn tick(&mut self) -> impl Future<Output = u64> + '_ {
        async move {
            self.now += 1;
            self.now
        }
    }
}
