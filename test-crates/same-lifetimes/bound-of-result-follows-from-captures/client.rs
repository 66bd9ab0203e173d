use case::{Scale, Table};
pub fn rows<T: Clone, const N: usize>(it: &Table<T, N>) -> impl Iterator<Item = &T> + '_ {
    it.rows()
}
pub fn boxed<'x, T: Clone>(
    it: &'x Table<T, 3>,
    names: &'x [String],
) -> Box<dyn Iterator<Item = String> + 'x> {
    Box::new(it.names(names))
}
pub fn scaled<'x, T: Scale>(it: &'x T) -> Box<dyn Iterator<Item = u8> + 'x> {
    Box::new(it.all())
}
#[derive(Clone)]
pub struct Mine;
impl Scale for Mine {
    fn all(&self) -> impl Iterator<Item = u8> + '_ {
        [1, 2].into_iter()
    }
}
