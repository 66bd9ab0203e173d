use case::Span;
pub fn empty(span: Span) -> bool {
    const NOTHING: Span = Span::ZERO;
    fn total<T: Eq + Copy>(left: T, right: T) -> bool {
        left == right
    }
    match span {
        it if it == Span::ZERO => true,
        it => total(it, NOTHING),
    }
}
