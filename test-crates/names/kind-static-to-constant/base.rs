use std::sync::atomic::AtomicU32;

pub static HITS: AtomicU32 = AtomicU32::new(0);
