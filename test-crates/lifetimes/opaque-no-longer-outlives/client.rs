pub fn boxed<'a, T>(text: &'a str, of: T) -> Box<dyn Iterator<Item = char> + 'a> {
    Box::new(case::label(text, of))
}
