use std::future::Future;

pub trait Client {
    fn get(&self) -> impl Future<Output = u32> + Send;
}
