mod storage {
    pub struct Table<K, V> {
        pub rows: Vec<(K, V)>,
    }
}

pub type Table<V> = storage::Table<u64, V>;
