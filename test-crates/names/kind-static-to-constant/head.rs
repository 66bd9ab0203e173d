use std::sync::atomic::AtomicU32;

pub const HITS: AtomicU32 = AtomicU32::new(0);
