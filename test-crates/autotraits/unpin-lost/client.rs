use std::pin::Pin;

pub fn pin(timer: &mut case::Timer) -> Pin<&mut case::Timer> {
    Pin::new(timer)
}
