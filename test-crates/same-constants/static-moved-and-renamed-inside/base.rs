use std::sync::Mutex;

pub static QUEUE: Mutex<Vec<u8>> = Mutex::new(Vec::new());
pub static mut VERBOSE: bool = false;
pub static VERSION: &str = "1.0";
