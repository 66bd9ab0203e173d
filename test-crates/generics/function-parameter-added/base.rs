pub fn cast<T: From<u8>>(byte: u8) -> T {
    T::from(byte)
}
