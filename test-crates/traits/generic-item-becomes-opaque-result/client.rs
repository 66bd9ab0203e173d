pub struct Bytes(Vec<u8>);

impl case::Lend for Bytes {
    type Iter<'a> = std::slice::Iter<'a, u8>;

    fn lend(&self) -> Self::Iter<'_> {
        self.0.iter()
    }
}
