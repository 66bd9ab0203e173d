use case::{HOOK, NAMES, TABLE};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, OnceLock};

pub fn table() -> &'static LazyLock<Mutex<HashMap<String, u8>>> {
    &TABLE
}
pub static ALL: &OnceLock<[&'static str; 4]> = &NAMES;
pub fn call(text: &str) -> usize {
    let hook: Option<fn(&str)> = HOOK;
    if let Some(hook) = hook {
        hook(text);
    }
    TABLE.lock().map_or(0, |table| table.len()) + NAMES.get_or_init(|| ["a"; 4]).len()
}
