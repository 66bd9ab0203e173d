use case::{Buffer, address};

pub struct Pair<'a, B: Buffer + ?Sized>(pub &'a B, pub &'a B);

impl<B: Buffer + ?Sized> Pair<'_, B> {
    pub fn size(&self) -> usize {
        let size: fn(&B) -> usize = B::size;
        size(self.0) + self.1.size()
    }
}
pub fn both(left: &[u8], erased: &dyn Buffer) -> usize {
    Pair(left, left).size() + Pair(erased, erased).size() + address(erased)
}
