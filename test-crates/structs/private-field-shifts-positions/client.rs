use case::Rgb;
pub fn go(r: &Rgb) -> (u8, u16) { (r.0, r.1) }
