pub fn label<'a, T>(text: &'a str, _of: T) -> impl Iterator<Item = char> { text.chars() }
