use case::Guarded;

pub fn fill() -> Guarded {
    let mut guarded = Guarded::new();
    guarded.push("a".into());
    let lines: &mut Vec<String> = &mut guarded;
    lines.sort();
    let slice: &[String] = &guarded;
    println!("{}", slice.len() + guarded.iter().count());
    guarded
}
pub fn generic<T: std::ops::Deref<Target = Vec<String>>>(value: T) -> usize {
    value.len()
}
pub fn run() -> usize {
    generic(fill())
}
