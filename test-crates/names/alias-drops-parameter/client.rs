pub struct Names {
    pub table: case::Table<u64, String>,
}
