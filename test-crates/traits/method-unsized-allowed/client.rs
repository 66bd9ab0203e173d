pub struct Sum(u64);

impl case::Hasher for Sum {
    fn hash<T: AsRef<[u8]>>(&mut self, value: &T) {
        self.0 += size_of_val(value) as u64 + size_of::<T>() as u64;
    }
}
