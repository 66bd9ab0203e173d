use std::collections::hash_map::{HashMap as Map, RandomState};
use std::sync::{LazyLock, Mutex, OnceLock};

type Table = Mutex<Map<String, u8, RandomState>>;
const FOUR: usize = 4;

pub static TABLE: LazyLock<Table, fn() -> Table> = LazyLock::new(Table::default);
pub static NAMES: OnceLock<[&'static str; FOUR]> = OnceLock::new();
pub static HOOK: core::option::Option<for<'t> fn(&'t str) -> ()> = Some(drop_text);

fn drop_text(_: &str) {}
