use std::marker::PhantomPinned;
use std::pin::Pin;

pub fn pin(pair: &mut case::Pair<PhantomPinned>) -> Pin<&mut case::Pair<PhantomPinned>> {
    Pin::new(pair)
}
