use std::sync::atomic::AtomicUsize;

pub const TITLE: &str = "atlas";
pub const TABLE: [Option<&str>; 2] = [None, Some("a")];
pub const HOOK: fn(&str) -> usize = str::len;
pub static HITS: AtomicUsize = AtomicUsize::new(0);
pub static NAMES: &[&str] = &["a", "b"];
