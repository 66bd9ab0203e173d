use case::Glyph;

pub fn total<G: Glyph>(glyphs: &[G]) -> u32 {
    glyphs.iter().map(G::width).sum::<u32>() + 'x'.width()
}
