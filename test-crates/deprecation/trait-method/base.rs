pub trait Stack {
    fn top(&self) -> Option<u32>;
}
