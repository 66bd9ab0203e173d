pub fn page(titles: &[&str]) -> Vec<String> {
    let pointer: fn(&str) -> String = case::render;
    pointer("a");
    titles.iter().map(|title| case::render(title)).collect()
}
