pub trait Hasher {
    fn hash<T: AsRef<[u8]> + ?Sized>(&mut self, value: &T);
}
