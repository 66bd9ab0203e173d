pub fn cast<T: From<B>, B: From<u8>>(byte: u8) -> T {
    T::from(B::from(byte))
}
