use std::cell::Cell;

pub struct Lease<'l> {
    other: Cell<Option<&'l Lease<'l>>>,
}

impl<'l> Lease<'l> {
    pub fn new() -> Self {
        Lease { other: Cell::new(None) }
    }

    pub fn link(&self, other: &'l Lease<'l>) {
        self.other.set(Some(other));
    }
}
