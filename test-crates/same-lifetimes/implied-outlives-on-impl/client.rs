use case::Nested;

pub fn generic<'s, 'l, T: PartialEq>(nested: &Nested<'s, 'l, T>, item: &T) -> Option<&'l T> {
    let first: fn(&Nested<'s, 'l, T>) -> Option<&'l T> = Nested::first;
    if nested == item { first(nested) } else { nested.first() }
}
pub fn run(value: &'static u8) -> Option<&'static u8> {
    let items = [value];
    let Nested { items } = Nested { items: &items };
    generic(&Nested { items }, &3)
}
