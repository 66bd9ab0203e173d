#[derive(Clone, Copy, Eq)]
struct Nanos(u32);
impl PartialEq for Nanos {
    fn eq(&self, other: &Nanos) -> bool {
        self.0 == other.0
    }
}
#[derive(Clone, Copy, Eq)]
pub struct Span {
    seconds: i64,
    nanos: Nanos,
}
impl PartialEq for Span {
    fn eq(&self, other: &Span) -> bool {
        (self.seconds, self.nanos) == (other.seconds, other.nanos)
    }
}
impl Span {
    pub const ZERO: Span = Span { seconds: 0, nanos: Nanos(0) };
}
