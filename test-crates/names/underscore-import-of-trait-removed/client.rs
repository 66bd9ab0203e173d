use case::prelude::*;

pub fn alarm() -> String {
    if LOUD { "fire".shout() } else { String::new() }
}
