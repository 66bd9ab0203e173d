#![deny(deprecated)]
use case::Timer;

pub fn tick(timer: Timer) -> case::Timer {
    let Timer { ticks } = timer;
    Timer { ticks: ticks + 1 }
}
