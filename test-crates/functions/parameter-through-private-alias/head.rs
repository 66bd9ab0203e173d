type Color = [u8; 3];

pub fn paint(color: Color) -> u8 {
    color[0]
}
