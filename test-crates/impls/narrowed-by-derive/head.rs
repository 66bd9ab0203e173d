use std::sync::Arc;

#[derive(Clone)]
pub struct Handle<T> {
    value: Arc<T>,
}
