use case::Shared;
use std::panic::{RefUnwindSafe, UnwindSafe};

fn auto<T: Unpin + UnwindSafe + RefUnwindSafe + 'static>(value: T) -> T {
    value
}
pub trait Local {}
impl Local for Shared {}

pub fn texts(all: &[Shared]) -> Vec<&str> {
    auto(Shared::new("a"));
    all.iter().map(Shared::text).collect()
}
