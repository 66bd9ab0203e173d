pub trait Hasher {
    fn hash<T: AsRef<[u8]>>(&mut self, value: &T);
}
