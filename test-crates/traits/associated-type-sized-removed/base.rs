pub trait Owner {
    type Item;

    fn item(&self) -> &Self::Item;
}
