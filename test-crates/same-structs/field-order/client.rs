use case::Color;

pub const WHITE: Color = Color { red: 255, green: 255, blue: 255, name: Some("white") };

pub fn mix(mut color: Color) -> Color {
    let Color { red, green, blue, name } = color;
    color.red = green;
    let closure = || (&color.blue, &color.name);
    let _ = closure();
    Color { name, red: red / 2, blue, ..color }
}
