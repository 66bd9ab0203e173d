pub trait Owner {
    type Item: ?Sized;

    fn item(&self) -> &Self::Item;
}
