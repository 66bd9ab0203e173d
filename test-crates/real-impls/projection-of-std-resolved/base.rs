use std::collections::BTreeSet;
pub trait Walk {
    type Step;
    fn first(self) -> Option<Self::Step>;
}
impl<'s, T: Ord> Walk for &'s BTreeSet<T> {
    type Step = <&'s BTreeSet<T> as IntoIterator>::Item;
    fn first(self) -> Option<Self::Step> {
        self.into_iter().next()
    }
}
impl<T> Walk for Vec<T> {
    type Step = <Vec<T> as IntoIterator>::Item;
    fn first(self) -> Option<Self::Step> {
        self.into_iter().next()
    }
}
