use std::{future::Future, pin::Pin};
#[derive(Debug)]
pub enum StoreError {
    Missing(u32),
}
pub struct Store {
    root: u32,
}
type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + Sync + 'a>>;
impl Store {
    pub fn load(&self, key: u32) -> BoxFuture<'_, Result<Vec<u8>, StoreError>> {
        Box::pin(async move {
            if self.root == key { Ok(Vec::new()) } else { Err(StoreError::Missing(key)) }
        })
    }
    pub fn new(root: u32) -> Self {
        Self { root }
    }
}
