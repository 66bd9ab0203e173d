pub trait Money: Copy + Clone + Sized + Ord + PartialOrd {
    fn cents(self) -> i64;
}
