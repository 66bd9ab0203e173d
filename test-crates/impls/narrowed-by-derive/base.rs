use std::sync::Arc;

pub struct Handle<T> {
    value: Arc<T>,
}

impl<T> Clone for Handle<T> {
    fn clone(&self) -> Self {
        Handle { value: self.value.clone() }
    }
}
