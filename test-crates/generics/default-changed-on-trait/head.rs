pub trait Merge<Other = u8> {
    fn merge(&mut self, other: Other);
}
