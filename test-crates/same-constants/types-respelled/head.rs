use std::sync::atomic as at;

const ROWS: usize = 1 + 1;
type Text = &'static str;
type Measure = for<'t> fn(&'t str) -> usize;

pub const TITLE: &'static str = "atlas";
pub const TABLE: [Option<Text>; ROWS] = [None, Some("a")];
pub const HOOK: Measure = str::len;
pub static HITS: at::AtomicUsize = at::AtomicUsize::new(0);
pub static NAMES: &'static [Text] = &["a", "b"];
