pub trait Merge<Rhs = Self> {
    type Output;
    fn merge(self, rhs: Rhs) -> Self::Output;
    fn merge_all(self, all: Vec<Rhs>) -> Option<<Self as Merge<Rhs>>::Output>
    where
        Self: Clone + Sized,
    {
        all.into_iter().map(|it| self.clone().merge(it)).next()
    }
}
impl Merge for u8 {
    type Output = u8;
    fn merge(self, rhs: u8) -> u8 {
        self | rhs
    }
}
