mod imp {
    pub struct Cursor {
        pub offset: usize,
    }
}

pub use imp::Cursor;
