use case::legacy::{self, Codec};

pub fn run() -> Codec {
    let pointer: fn() -> Codec = legacy::decode;
    let Codec = pointer();
    case::legacy::decode()
}
