pub struct Span(pub usize, pub usize);
