use case::Key;

pub fn sizes<K: Key + ?Sized>(keys: &[&K]) -> usize {
    let size: fn(&str) -> usize = Key::size;
    keys.iter().map(|key| key.size()).sum::<usize>() + size("a")
}
