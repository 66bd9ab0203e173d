use std::sync::atomic::{AtomicU32, Ordering};

pub struct Progress<'p> {
    done: &'p AtomicU32,
}

impl Progress<'_> {
    pub fn done(&self) -> u32 {
        self.done.load(Ordering::Relaxed)
    }
}
