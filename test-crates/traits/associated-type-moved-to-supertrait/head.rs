pub trait Items {
    type Item;
}

pub trait Reader: Items {}
