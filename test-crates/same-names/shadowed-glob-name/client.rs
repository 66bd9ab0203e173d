use case::{host, port};

pub fn address() -> (String, u16) {
    let pointer: fn() -> u16 = port;
    (case::host().to_string() + host(), pointer() + case::port())
}
