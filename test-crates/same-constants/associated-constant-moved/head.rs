pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    pub const WHITE: Self = Self::gray(u8::MAX);
    pub const BLACK: Self = Self::gray(u8::MIN);
    const fn gray(level: u8) -> Self {
        Self(level, level, level)
    }
}
impl Rgb {
    pub const CHANNELS: usize = size_of::<Rgb>();
    pub fn all(&self) -> [u8; Self::CHANNELS] {
        [self.0, self.1, self.2]
    }
}
