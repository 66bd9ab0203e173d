use std::cell::Cell;

pub struct Tracker<'a, T> {
    name: &'a str,
    items: Vec<T>,
    hits: Cell<u32>,
}
impl<'a, T> Tracker<'a, T> {
    pub fn new(name: &'a str) -> Self {
        Tracker { name, items: vec![], hits: Cell::new(0) }
    }
    pub fn name(&self) -> &'a str {
        self.hits.set(self.hits.get() + 1);
        self.name
    }
    pub fn items(&self) -> &[T] {
        &self.items
    }
}
