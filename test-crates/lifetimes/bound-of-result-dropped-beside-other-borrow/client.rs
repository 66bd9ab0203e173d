pub fn words<'a>(text: &'a str, skip: &[char]) -> Box<dyn Iterator<Item = char> + 'a> {
    Box::new(case::scan(text, skip))
}
