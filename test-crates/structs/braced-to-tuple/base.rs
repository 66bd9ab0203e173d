pub struct Span {
    pub start: usize,
    pub end: usize,
}
