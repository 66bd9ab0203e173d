pub struct Slice<'a, T> {
    pub items: &'a [T],
}
pub enum Maybe<'a, T: 'a> {
    Borrowed(&'a T),
    Gone,
}
