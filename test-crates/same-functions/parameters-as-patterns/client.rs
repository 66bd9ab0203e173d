use case::{Span, width};

pub fn run(spans: &[Span]) -> u32 {
    let pointer: fn(&Span, [u32; 2], u8) -> u32 = width;
    let shift: fn(&Span, (u32, u8), &bool) -> u32 = Span::shift;
    spans.iter().map(|span| pointer(span, [0, 1], 2) + shift(span, (1, 2), &true)).sum::<u32>()
        + case::width(&spans[0], [1; 2], 0)
}
