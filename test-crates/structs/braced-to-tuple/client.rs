pub fn length(span: &case::Span) -> usize {
    span.end - span.start
}
