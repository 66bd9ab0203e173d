pub struct Basket<T> {
    items: Vec<T>,
}

impl<T> Clone for Basket<T>
where
    T: Clone,
{
    fn clone(&self) -> Self {
        Basket { items: self.items.clone() }
    }
}

impl<T: core::fmt::Debug> core::fmt::Debug for Basket<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
        self.items.fmt(f)
    }
}

impl<Item: Default> Default for Basket<Item> {
    fn default() -> Self {
        Basket { items: Vec::new() }
    }
}

impl<T: PartialEq> PartialEq<Basket<T>> for Basket<T> {
    fn eq(&self, other: &Basket<T>) -> bool {
        self.items == other.items
    }
}
