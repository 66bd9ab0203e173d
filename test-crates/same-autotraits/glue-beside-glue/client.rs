use case::Page;

pub static BLANK: Page = Page::blank();
pub const fn pages() -> [Page; 2] {
    [Page::blank(), Page::blank()]
}
fn auto<T: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe + 'static>(
    value: T,
) -> T {
    value
}
pub fn all() -> Vec<String> {
    pages().into_iter().map(auto).map(Page::text).collect()
}
