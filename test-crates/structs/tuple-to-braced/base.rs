pub struct Pixel(pub u8, pub u8);
