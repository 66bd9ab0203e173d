pub trait Label: Copy {
    fn text(&self) -> u32;
}
