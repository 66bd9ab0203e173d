pub trait Rows {
    fn rows(&self) -> impl Iterator<Item = u32>;
}
