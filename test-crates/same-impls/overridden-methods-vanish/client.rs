use case::Countdown;

pub fn run() -> usize {
    let (low, _) = Countdown(3).size_hint();
    let last: fn(Countdown) -> Option<u8> = Iterator::last;
    let boxed: Box<dyn Iterator<Item = u8>> = Box::new(Countdown(4));
    low + usize::from(last(Countdown(2)).unwrap()) + Countdown(9).count() + boxed.count()
}
