use case::{Task, run};

pub struct Queue<T: 'static>(pub Vec<Task<T>>);
pub fn all<T: FnOnce() -> u8 + 'static>(task: T, tasks: Vec<fn() -> u8>) -> u8 {
    let Task(task) = Task(task);
    let pointer: fn(fn() -> u8) -> u8 = run;
    tasks.into_iter().map(run).sum::<u8>() + run::<T>(task) + pointer(|| 1)
}
