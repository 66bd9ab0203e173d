use case::Frozen;

fn auto<T: Send + Sync + Unpin>(value: T) -> T {
    value
}
pub fn generic<T: Send + Sync + Unpin>(items: Vec<T>) -> Frozen<T> {
    auto(Frozen::new(items))
}
pub fn shorten<'s>(frozen: Frozen<&'static str>) -> Frozen<&'s str> {
    frozen
}
pub fn first<'a>(frozen: &'a Frozen<String>) -> Option<&'a String> {
    frozen.items().first()
}
