pub type Bytes = Vec<u8>;
pub type Callback<T> = Box<dyn Fn(T) -> T>;

pub struct Stage {
    pub input: Bytes,
    pub run: Callback<Bytes>,
}
pub fn stage(run: Callback<Bytes>) -> Stage {
    Stage { input: Bytes::new(), run }
}
