use case::Tracker;
use std::panic::UnwindSafe;

fn auto<T: Send + Unpin + UnwindSafe>(value: T) -> T {
    value
}
pub fn shorten<'s, 'l: 's, T>(tracker: Tracker<'l, &'l T>) -> Tracker<'s, &'s T> {
    tracker
}
pub fn run<'a>(name: &'a str) -> usize {
    let tracker = auto(Tracker::<'a, String>::new(name));
    tracker.name().len() + tracker.items().len()
}
