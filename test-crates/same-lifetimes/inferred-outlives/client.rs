use case::{Maybe, Slice};

pub struct Both<'a, T>(pub Slice<'a, T>, pub Maybe<'a, T>);
fn outlives<'a, T: 'a>(slice: &Slice<'a, T>) -> &'a [T] {
    slice.items
}
pub fn first<'a, T>(slice: Slice<'a, T>) -> Maybe<'a, T> {
    let Slice { items } = &slice;
    items.first().or(outlives(&slice).last()).map_or(Maybe::Gone, Maybe::Borrowed)
}
pub fn generic<'a, T>(both: Both<'a, T>) -> Option<&'a T> {
    match both.1 {
        Maybe::Borrowed(item) => Some(item),
        Maybe::Gone => both.0.items.first(),
    }
}
