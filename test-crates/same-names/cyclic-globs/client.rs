use case::north::{self, Dial};
use case::south::{self, Needle};

pub fn bearing() -> u16 {
    let dial: north::Dial = Dial(90);
    let needle: south::Needle = Needle(45);
    dial.0 - needle.0
}
