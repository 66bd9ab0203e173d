pub fn parse<T: Default>(source: impl Iterator<Item = u8>) -> T {
    source.count();
    T::default()
}
