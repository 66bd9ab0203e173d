use case::Nested;

pub fn generic<'s, 'l, T: PartialEq>(nested: &Nested<'s, 'l, T>, item: &T) -> Option<&'l T> {
    let first: fn(&Nested<'s, 'l, T>) -> Option<&'l T> = Nested::first;
    let closure = |nested: &Nested<'_, 'l, T>| nested.first();
    if closure(nested) == Some(item) { first(nested) } else { nested.first() }
}
pub fn each(f: impl for<'s, 'l> Fn(Nested<'s, 'l, u8>) -> Option<&'l u8>) -> Option<u8> {
    let byte = 1;
    f(Nested { items: &[&byte] }).copied()
}
pub fn run(value: &'static u8) -> Option<&'static u8> {
    each(|nested| nested.first());
    let items = [value];
    let Nested { items } = Nested { items: &items };
    generic(&Nested { items }, &3)
}
