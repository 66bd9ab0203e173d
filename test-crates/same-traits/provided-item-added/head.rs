pub trait Layer {
    fn alpha(&self) -> u8;
    fn blend(&self, other: &dyn Layer) -> u8 {
        self.alpha() / 2 + other.alpha() / 2
    }
    fn mapped<F: Fn(u8) -> u8>(&self, f: F) -> u8
    where
        Self: Sized,
    {
        f(self.alpha())
    }
}
