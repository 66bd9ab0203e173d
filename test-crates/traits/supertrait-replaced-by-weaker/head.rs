pub trait Label: Clone {
    fn text(&self) -> u32;
}
