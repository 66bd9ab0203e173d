use case::Link;
use std::panic::{RefUnwindSafe, UnwindSafe};

fn auto<T: Unpin + UnwindSafe + RefUnwindSafe>(value: T) -> T {
    value
}
pub fn shorten<'s, 'l: 's>(link: Link<&'l u8>) -> Link<&'s u8> {
    link
}
pub fn addr<T: RefUnwindSafe>(links: Vec<Link<T>>) -> usize {
    links.iter().map(Link::addr).sum::<usize>() + auto(links).len()
}
pub fn fixed() -> usize {
    auto(Link::to(&3)).addr()
}
