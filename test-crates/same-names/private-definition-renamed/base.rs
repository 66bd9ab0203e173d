mod store {
    pub struct InnerCache {
        pub hits: u64,
    }
    impl InnerCache {
        pub fn new() -> InnerCache {
            InnerCache { hits: 0 }
        }
    }
}

pub use store::InnerCache as Cache;
