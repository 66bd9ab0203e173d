mod imp {
    pub struct Inner<T> {
        value: T,
    }

    impl<T> Inner<T> {
        pub fn new(value: T) -> Self {
            Inner { value }
        }
        pub fn get(&self) -> &T {
            &self.value
        }
        pub fn close(self) -> T {
            self.value
        }
    }
}

pub type Handle = imp::Inner<u32>;
