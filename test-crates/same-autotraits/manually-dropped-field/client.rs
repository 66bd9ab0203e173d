use case::Label;

pub const fn measured(size: usize) -> usize {
    let label = Label::new(size);
    label.size()
}
pub const SIZE: usize = measured(3);
pub fn promoted() -> &'static Option<Label> {
    const NONE: Option<Label> = None;
    &NONE
}
fn auto<T: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe>(_: T) {}
pub fn check() {
    auto(Label::new(1));
}
