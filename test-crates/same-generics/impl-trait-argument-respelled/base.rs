pub fn count(items: impl IntoIterator<Item = impl AsRef<str> + Clone>) -> usize {
    items.into_iter().filter(|item| !item.as_ref().is_empty()).count()
}

pub fn apply(f: impl Fn(&u8) -> u8 + Send) -> u8 {
    f(&1)
}
