use case::{Impossible, check};

pub fn run() -> u8 {
    match check() {
        Some(found @ Impossible { .. }) => found.explain(),
        None => 0,
    }
}
fn auto<T: Send + Sync + Unpin>(value: T) -> T {
    value
}
pub fn all() -> Option<Impossible> {
    let explain: fn(&Impossible) -> u8 = Impossible::explain;
    auto(check()).filter(|found| explain(found) > 0)
}
