pub trait Index {
    fn find(&self, key: u32) -> bool;
}
