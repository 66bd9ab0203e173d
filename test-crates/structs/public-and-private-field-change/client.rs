fn send<T: Send>(_: &T) {}
pub fn go(j: case::Job) -> u32 {
    send(&j);
    j.id
}
