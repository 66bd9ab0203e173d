use std::rc::Rc;

pub struct Handle<T> {
    shared: Rc<T>,
}
impl<T> Clone for Handle<T> {
    fn clone(&self) -> Self {
        Handle { shared: self.shared.clone() }
    }
}
impl<T> Handle<T> {
    pub fn new(value: T) -> Self {
        Handle { shared: Rc::new(value) }
    }
    pub fn get(&self) -> &T {
        &self.shared
    }
}
