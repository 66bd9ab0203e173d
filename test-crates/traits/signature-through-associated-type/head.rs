pub trait Index {
    type Key;

    fn find(&self, key: Self::Key) -> bool;
}
