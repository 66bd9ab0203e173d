pub trait Widget {
    fn width(&self) -> u32;
}
