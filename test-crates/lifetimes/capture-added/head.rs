pub fn size_of_all(names: &[String]) -> impl Fn() -> usize {
    let size = names.len();
    move || size
}
