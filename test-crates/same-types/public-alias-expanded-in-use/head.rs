pub type Bytes = Vec<u8>;
pub type Callback<T> = Box<dyn Fn(T) -> T>;

pub struct Stage {
    pub input: Vec<u8>,
    pub run: Box<dyn Fn(Vec<u8>) -> Bytes>,
}
pub fn stage(run: Box<dyn Fn(Bytes) -> Vec<u8>>) -> Stage {
    Stage { input: vec![], run }
}
