use std::sync::atomic::AtomicU32;

pub fn counter() -> &'static AtomicU32 {
    &case::HITS
}
