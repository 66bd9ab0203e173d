use case::hash;

pub fn hashes<T: std::hash::Hash>(values: &[T]) -> Vec<u64> {
    let pointer: fn(&u8) -> u64 = hash::<u8>;
    let text: &str = "a";
    values.iter().map(hash).chain([pointer(&1), hash(&text), hash::<&str>(&"b")]).collect()
}
