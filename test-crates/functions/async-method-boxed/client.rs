fn send<T: Send>(_: T) {}
pub fn go(it: &case::Pool, job: &str) { send(it.run(job)); }
