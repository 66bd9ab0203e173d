use std::cell::Cell;

struct Inner<'n, Item> {
    hits: Cell<u32>,
    data: (&'n str, Vec<Item>),
}

pub struct Tracker<'a, T> {
    inner: Inner<'a, T>,
}
impl<'a, T> Tracker<'a, T> {
    pub fn new(name: &'a str) -> Self {
        Tracker { inner: Inner { data: (name, vec![]), hits: Cell::new(0) } }
    }
    pub fn name(&self) -> &'a str {
        self.inner.hits.set(self.inner.hits.get() + 1);
        self.inner.data.0
    }
    pub fn items(&self) -> &[T] {
        &self.inner.data.1
    }
}
