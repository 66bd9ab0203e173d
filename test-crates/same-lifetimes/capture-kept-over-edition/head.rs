pub fn length(text: &str) -> impl Iterator<Item = usize> + use<> {
    std::iter::once(text.len())
}
pub fn repeat<T: Clone>(item: T, times: &usize) -> impl Iterator<Item = T> + use<T> {
    std::iter::repeat(item).take(*times)
}
pub fn view<'a>(items: &'a [u8]) -> impl Iterator<Item = &'a u8> + 'a {
    items.iter()
}
