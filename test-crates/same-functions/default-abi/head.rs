pub extern "C" fn on_event(code: i32) -> i32 {
    code
}

pub extern "Rust" fn plain(code: i32) -> i32 {
    code
}

pub type Callback = extern "C" fn(i32) -> i32;

pub fn register(callback: Callback) -> i32 {
    callback(0)
}
