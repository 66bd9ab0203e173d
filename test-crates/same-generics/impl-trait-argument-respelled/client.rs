use case::{apply, count};

pub fn words() -> usize {
    let pointer: fn(Vec<&'static str>) -> usize = count;
    let offset = 2;
    apply(|n| n + offset);
    let single: fn(fn(&u8) -> u8) -> u8 = apply;
    single(|n| *n);
    pointer(vec!["a"]) + count(["b".to_string()]) + case::count(std::iter::empty::<String>())
}
