pub trait Emit {
    fn emit(self) -> u32;
}

impl<T> Emit for &T {
    fn emit(self) -> u32 {
        size_of::<T>() as u32
    }
}
