pub mod storage {
    pub struct Database;
}

pub use self::storage::Database as Db;
