pub trait Stack {
    #[deprecated]
    fn top(&self) -> Option<u32>;
}
