use case::{Callback, on_event, plain, register};

pub fn wire() -> i32 {
    let native: extern "C" fn(i32) -> i32 = on_event;
    let callback: Callback = native;
    let rust: fn(i32) -> i32 = plain;
    rust(register(callback)) + case::register(case::on_event)
}
