mod imp {
    pub struct Inner<T> {
        pub(crate) value: T,
    }
}

pub type Handle = imp::Inner<u32>;

pub fn open() -> Handle {
    Handle { value: 1 }
}
