use case::Scope;

pub fn merge<'s>(left: Scope<'s>, right: Scope<'s>) -> [Scope<'s>; 2] {
    [left, right]
}
pub fn nested<'a>(text: &'a str, f: impl for<'s> Fn(Scope<'s>)) -> Scope<'a> {
    let make: fn(&'a str) -> Scope<'a> = Scope::of;
    f(Scope::of(&String::from("a")));
    make(text)
}
fn auto<T: Send + Sync + Unpin>(_: T) {}
pub fn check() {
    auto(Scope::of("a"));
}
