pub struct Slice<'a, T: 'a> {
    pub items: &'a [T],
}
pub enum Maybe<'a, T> {
    Borrowed(&'a T),
    Gone,
}
