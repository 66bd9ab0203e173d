use case::Id;
use std::cell::Cell;
use std::panic::{RefUnwindSafe, UnwindSafe};

fn auto<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>(value: T) -> T {
    value
}
pub const FIRST: &Id<*const Cell<u8>> = &Id::new(0);
pub fn shorten<'s, 'l: 's>(id: Id<&'l str>) -> Id<&'s str> {
    id
}
pub fn any<T>(id: Id<T>) -> u32 {
    auto(id).index()
}
