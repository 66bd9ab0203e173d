use case::Journal;
use std::panic::{RefUnwindSafe, UnwindSafe};

fn auto<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + 'static>(value: &T) -> &T {
    value
}
pub static GLOBAL: Journal = Journal::new();
pub fn size() -> usize {
    std::thread::scope(|scope| scope.spawn(|| GLOBAL.len()).join().unwrap_or(0))
        + auto(&GLOBAL).len()
}
