use case::{HITS, HOOK, NAMES, TABLE, TITLE};
use std::sync::atomic::{AtomicUsize, Ordering};

pub fn title() -> &'static str {
    let local = String::from(TITLE);
    if HOOK(&local) > 3 { TITLE } else { NAMES[0] }
}
pub const FIRST: Option<&'static str> = TABLE[0];
pub static ALL: &&'static [&'static str] = &NAMES;
pub fn hits() -> &'static AtomicUsize {
    HITS.fetch_add(NAMES.len(), Ordering::Relaxed);
    &HITS
}
pub fn hook() -> fn(&str) -> usize {
    case::HOOK
}
