pub trait Label
where
    Self: Sized + std::fmt::Debug,
    Self: Clone,
{
    fn text(&self) -> String;
}
pub trait Ranked: PartialEq + Eq + Ord + PartialOrd {
    fn rank(&self) -> u8;
}
