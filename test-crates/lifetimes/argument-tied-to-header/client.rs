pub fn any(matcher: &case::Matcher<'static>, line: String) -> bool {
    matcher.test(&line)
}
