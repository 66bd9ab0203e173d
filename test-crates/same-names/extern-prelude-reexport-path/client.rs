use case::{Ordering, Range, Show};

pub struct Span(pub Range<usize>);

impl Show for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let std::ops::Range { start, end } = self.0.clone();
        match start.cmp(&end) {
            Ordering::Less | Ordering::Equal => write!(f, "{start}"),
            std::cmp::Ordering::Greater => write!(f, "{end}"),
        }
    }
}

pub fn text() -> String {
    Span(0..1).to_string()
}
