mod store {
    pub struct LruCache {
        pub hits: u64,
    }
    impl LruCache {
        pub fn new() -> Self {
            Self { hits: 0 }
        }
    }
}

pub use store::LruCache as Cache;
