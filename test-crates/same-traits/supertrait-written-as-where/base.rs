pub trait Label: Clone + std::fmt::Debug {
    fn text(&self) -> String;
}
pub trait Ranked: Ord {
    fn rank(&self) -> u8;
}
