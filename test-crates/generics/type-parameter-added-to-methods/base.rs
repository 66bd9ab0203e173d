pub struct Reader;

impl Reader {
    pub fn read<T: Default>(&self) -> T {
        T::default()
    }
}

pub trait Decode {
    fn decode<T: Default>(&self) -> T;
}
