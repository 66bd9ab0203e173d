use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, OnceLock};

pub static TABLE: LazyLock<Mutex<HashMap<String, u8>>> =
    LazyLock::new(|| Mutex::new(HashMap::new()));
pub static NAMES: OnceLock<[&str; 4]> = OnceLock::new();
pub static HOOK: Option<fn(&str)> = None;
