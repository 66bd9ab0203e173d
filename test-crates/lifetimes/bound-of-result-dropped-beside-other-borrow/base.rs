pub fn scan<'text>(text: &'text str, skip: &[char]) -> impl Iterator<Item = char> + 'text {
    let skip: Vec<char> = skip.to_vec();
    text.chars().filter(move |it| !skip.contains(it))
}
