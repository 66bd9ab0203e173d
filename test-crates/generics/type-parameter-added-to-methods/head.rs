pub struct Reader;

impl Reader {
    pub fn read<T: Default, E: Default>(&self) -> T {
        let _ = E::default();
        T::default()
    }
}

pub trait Decode {
    fn decode<T: Default, E: Default>(&self) -> T;
}
