use case::{both, show};
use std::fmt::{Debug, Display};

pub fn relay<T: Debug + Display + Clone + Send + 'static>(value: T) -> String {
    both(&value) + &show::<T>(value)
}

pub fn named() -> Vec<String> {
    let pointer: fn(u8) -> String = show::<u8>;
    vec![1, 2].into_iter().map(pointer).collect()
}
