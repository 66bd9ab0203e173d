use std::collections::BTreeSet;
pub trait Walk {
    type Step;
    fn first(self) -> Option<Self::Step>;
}
impl<'s, T: Ord> Walk for &'s BTreeSet<T> {
    type Step = &'s T;
    fn first(self) -> Option<&'s T> {
        self.into_iter().next()
    }
}
impl<T> Walk for Vec<T> {
    type Step = T;
    fn first(self) -> Option<T> {
        self.into_iter().next()
    }
}
