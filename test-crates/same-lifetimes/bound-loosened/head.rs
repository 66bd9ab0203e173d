pub struct Task<T>(pub T);

pub fn run<T: FnOnce() -> u8>(task: T) -> u8 {
    task()
}
