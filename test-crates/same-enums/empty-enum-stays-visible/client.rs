use case::Never;

pub fn value() -> u8 {
    let Ok(value) = case::run();
    value
}
pub fn absurd<T>(never: Never) -> T {
    match never {}
}
pub fn both(results: Vec<Result<u8, Never>>) -> Vec<u8> {
    results.into_iter().map(|Ok(value)| value).collect()
}
