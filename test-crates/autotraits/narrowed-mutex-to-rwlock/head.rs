use std::sync::RwLock;

pub struct Shared<T> {
    value: RwLock<T>,
}

impl<T> Shared<T> {
    pub fn into_inner(self) -> Option<T> {
        self.value.into_inner().ok()
    }
}
