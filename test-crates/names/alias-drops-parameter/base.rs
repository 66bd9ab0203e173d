mod storage {
    pub struct Table<K, V> {
        pub rows: Vec<(K, V)>,
    }
}

pub use self::storage::Table;
