use std::rc::Rc;

#[derive(Clone)]
pub struct Handle<T> {
    shared: Rc<T>,
}
impl<T> Handle<T> {
    pub fn new(value: T) -> Self {
        Handle { shared: Rc::new(value) }
    }
    pub fn get(&self) -> &T {
        &self.shared
    }
}
