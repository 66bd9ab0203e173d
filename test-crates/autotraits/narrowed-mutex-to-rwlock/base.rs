use std::sync::Mutex;

pub struct Shared<T> {
    value: Mutex<T>,
}

impl<T> Shared<T> {
    pub fn into_inner(self) -> Option<T> {
        self.value.into_inner().ok()
    }
}
