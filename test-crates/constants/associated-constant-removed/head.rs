pub struct Color(pub u8);

impl Color {
    pub const WHITE: Color = Color(255);
}
