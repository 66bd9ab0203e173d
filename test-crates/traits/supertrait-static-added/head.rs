pub trait Widget: 'static {
    fn width(&self) -> u32;
}
