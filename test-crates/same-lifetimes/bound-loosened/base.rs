pub struct Task<T: 'static>(pub T);

pub fn run<T: FnOnce() -> u8 + 'static>(task: T) -> u8 {
    task()
}
