pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    pub const BLACK: Rgb = Rgb(0, 0, 0);
    pub const WHITE: Rgb = Rgb(255, 255, 255);
    pub const CHANNELS: usize = 3;
    pub fn all(&self) -> [u8; 3] {
        [self.0, self.1, self.2]
    }
}
