use std::panic;

pub fn guarded(error: case::Error) -> Option<String> {
    panic::catch_unwind(move || error.text()).ok()
}
