pub trait Source {
    type Item;

    fn ready(&self) -> bool;
}
