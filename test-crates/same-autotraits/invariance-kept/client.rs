use case::Brand;

fn auto<T: Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe>(value: T) -> T {
    value
}
pub fn same<'id>(left: Brand<'id, u8>, _right: Brand<'id, u8>) -> Brand<'id, u8> {
    left
}
pub fn with<R>(f: impl for<'id> FnOnce(Brand<'id, u8>) -> R) -> R {
    f(Brand::new())
}
pub fn run() -> usize {
    with(|brand| size_of_val(&auto(brand)))
}
