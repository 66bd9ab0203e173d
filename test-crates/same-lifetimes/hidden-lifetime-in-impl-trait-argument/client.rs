use case::{borrow, visit};

pub fn run(names: &[String]) -> usize {
    let prefix = String::from("a");
    let pointer: fn(&[String], fn(&str) -> bool) -> usize = visit;
    let words = borrow(names.iter().map(String::as_str));
    let splits: fn(std::str::Split<'static, char>) -> Vec<&'static str> = borrow;
    visit(names, |name| name.starts_with(&prefix))
        + pointer(names, str::is_empty)
        + words.len()
        + splits("a b".split(' ')).len()
}
