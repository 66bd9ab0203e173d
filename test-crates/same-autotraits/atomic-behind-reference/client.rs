use case::Counter;
use std::panic::{RefUnwindSafe, UnwindSafe};

fn auto<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + 'static>(value: T) -> T {
    value
}
pub fn promoted() -> &'static Counter {
    &Counter::NEW
}
pub const SHARED: &Counter = &Counter::NEW;
pub fn sum() -> u32 {
    let counters: [&'static Counter; 2] = [&Counter::NEW, SHARED];
    auto(Counter::NEW).get() + counters.map(Counter::get)[0]
}
