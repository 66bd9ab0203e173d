pub fn connect() -> case::Db {
    case::storage::Database
}
