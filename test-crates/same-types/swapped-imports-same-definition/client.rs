use case::{load, v1, v2};

pub fn depth() -> u8 {
    let pointer: fn() -> v1::Config = load;
    let v2::Config { depth } = pointer();
    let second: v2::Config = v1::Config { depth };
    second.depth
}
