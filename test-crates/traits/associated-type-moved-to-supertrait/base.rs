pub trait Reader {
    type Item;
}
