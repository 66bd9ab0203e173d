pub trait Layer {
    fn alpha(&self) -> u8;
}
