use std::marker::PhantomData;

pub struct Tree<T, Order = ()> {
    items: Vec<T>,
    order: PhantomData<Order>,
}

impl<T> Tree<T> {
    pub fn new() -> Self {
        Tree { items: Vec::new(), order: PhantomData }
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }
}
