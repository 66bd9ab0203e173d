pub fn scan(text: &str, skip: &[char]) -> impl Iterator<Item = char> {
    text.chars().filter(move |it| !skip.contains(it))
}
