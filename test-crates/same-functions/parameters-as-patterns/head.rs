pub struct Span {
    pub start: u32,
    pub end: u32,
}
pub fn width(_: &Span, _: [u32; 2], _: u8) -> u32 {
    0
}
impl Span {
    pub fn shift(&self, step: (u32, u8), _: &bool) -> u32 {
        self.start + step.0
    }
}
