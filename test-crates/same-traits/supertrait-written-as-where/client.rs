use case::{Label, Ranked};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tag(u8);
impl Label for Tag {
    fn text(&self) -> String {
        format!("{self:?}")
    }
}
impl Ranked for Tag {
    fn rank(&self) -> u8 {
        self.0
    }
}
pub fn copies<T: Label>(label: &T) -> (T, String) {
    (label.clone(), format!("{label:?}{}", label.text()))
}
pub fn top<T: Ranked>(items: Vec<T>) -> Option<T> {
    let equal = items.first() == items.last();
    items.into_iter().max().filter(|item| equal || item.rank() > 0)
}
