use case::prelude::Shout;

pub fn all<T: Shout>(crowd: &[T]) -> Vec<String> {
    crowd.iter().map(T::shout).collect()
}
