pub struct Row;
pub fn f(s: impl IntoIterator<Item = Row>) -> usize { s.into_iter().count() }
