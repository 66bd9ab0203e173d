mod imp {
    pub struct Inner<T> {
        item: T,
    }

    impl<T> Inner<T> {
        pub fn get(&self) -> &T {
            &self.item
        }
        pub fn new(item: T) -> Self {
            Inner { item }
        }
    }
}

pub type Handle = imp::Inner<u32>;
