pub fn unit() -> case::Span<f32> {
    case::Span(0.0, 1.0)
}

pub fn width(case::Span(from, to): case::Span<u64>) -> u64 {
    to - from
}
