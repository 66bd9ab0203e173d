use std::cell::Cell;

pub struct Progress<'p> {
    done: &'p Cell<u32>,
}

impl Progress<'_> {
    pub fn done(&self) -> u32 {
        self.done.get()
    }
}
