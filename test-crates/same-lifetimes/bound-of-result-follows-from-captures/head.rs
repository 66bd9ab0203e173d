pub struct Table<T, const N: usize> {
    rows: [T; N],
    _own: (),
}
impl<T: Clone, const N: usize> Table<T, N> {
    pub fn names<'own>(&'own self, names: &'own [String]) -> impl Clone + Iterator<Item = String> {
        self.rows.iter().zip(names).map(|it| it.1.clone())
    }
    pub fn rows(&self) -> impl Iterator<Item = &T> {
        self.rows.iter()
    }
    pub fn new(rows: [T; N]) -> Self {
        Table { rows, _own: () }
    }
}
pub trait Scale: Clone {
    fn all(&self) -> impl Iterator<Item = u8> {
        std::iter::once(1)
    }
}
impl Scale for u8 {}
