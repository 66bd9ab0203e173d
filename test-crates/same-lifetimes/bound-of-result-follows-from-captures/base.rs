pub struct Table<T, const N: usize> {
    rows: [T; N],
}
impl<T: Clone, const N: usize> Table<T, N> {
    pub fn new(rows: [T; N]) -> Self {
        Table { rows }
    }
    pub fn rows(&self) -> impl Iterator<Item = &T> + '_ {
        self.rows.iter()
    }
    pub fn names<'own>(
        &'own self,
        names: &'own [String],
    ) -> impl Iterator<Item = String> + Clone + 'own {
        self.rows.iter().zip(names).map(|it| it.1.clone())
    }
}
pub trait Scale: Sized + Clone {
    fn all(&self) -> impl Iterator<Item = u8> + '_ {
        std::iter::once(1)
    }
}
impl Scale for u8 {}
