pub extern fn on_event(code: i32) -> i32 {
    code
}

pub fn plain(code: i32) -> i32 {
    code
}

pub type Callback = extern fn(i32) -> i32;

pub fn register(callback: extern fn(i32) -> i32) -> i32 {
    callback(0)
}
