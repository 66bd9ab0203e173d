type Color = (u8, u8, u8);

pub fn paint(color: Color) -> u8 {
    color.0
}
