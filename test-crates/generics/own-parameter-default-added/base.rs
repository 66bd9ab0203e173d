pub trait Merge<Other> {
    type Output;
    fn merge(self, other: Other) -> Self::Output;
    fn merge_all(self, all: Vec<Other>) -> Option<Self::Output>
    where
        Self: Sized + Clone,
    {
        all.into_iter().map(|it| self.clone().merge(it)).next()
    }
}
impl Merge<u8> for u8 {
    type Output = u8;
    fn merge(self, other: u8) -> u8 {
        self | other
    }
}
