pub struct Color {
    pub name: Option<&'static str>,
    pub blue: u8,
    pub green: u8,
    pub red: u8,
}
