pub mod index {
    pub struct Entry {
        pub key: u64,
    }
}

mod cache {
    #[allow(dead_code)]
    pub struct Entry;
}

pub use self::index::*;
