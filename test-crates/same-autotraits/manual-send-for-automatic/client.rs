use case::Slot;
use std::panic::{RefUnwindSafe, UnwindSafe};

fn auto<T: Send + Sync + Unpin>(value: T) -> T {
    value
}
fn unwind<T: UnwindSafe + RefUnwindSafe>(value: T) -> T {
    value
}
pub fn generic<T: Send + Sync>(value: T) -> Slot<T> {
    auto(Slot::new(value))
}
pub fn calm<T: RefUnwindSafe>(value: T) -> Slot<T> {
    unwind(Slot::new(value))
}
pub fn shorten<'s>(slot: Slot<&'static str>) -> Slot<&'s str> {
    slot
}
