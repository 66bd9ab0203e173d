pub struct Span {
    pub start: u32,
    pub end: u32,
}
pub fn width(Span { start, end }: &Span, [low, _]: [u32; 2], _scale: u8) -> u32 {
    end - start + low
}
impl Span {
    pub fn shift(&self, (by, _): (u32, u8), &twice: &bool) -> u32 {
        if twice { self.start + by * 2 } else { self.start + by }
    }
}
