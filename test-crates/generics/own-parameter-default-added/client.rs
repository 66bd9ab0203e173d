use case::Merge;
pub struct Flags(pub u8);
impl Merge<u8> for Flags {
    type Output = Flags;
    fn merge(self, other: u8) -> Flags {
        Flags(self.0.merge(other))
    }
}
pub fn both<A: Merge<B>, B>(a: A, b: B) -> A::Output {
    a.merge(b)
}
