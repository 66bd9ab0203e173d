pub fn hello() -> usize {
    let name: String = "Ada".to_string();
    case::greet(name) + case::greet(String::new())
}

pub fn all(names: Vec<String>) -> usize {
    names.into_iter().map(case::greet).sum()
}
