pub trait Money: Copy + Ord {
    fn cents(self) -> i64;
}
