pub type Words<'t> = std::str::SplitWhitespace<'t>;
pub fn words(t: &str) -> Words<'_> { t.split_whitespace() }
