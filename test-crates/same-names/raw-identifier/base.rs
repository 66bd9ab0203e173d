pub mod query {
    pub fn select(table: &str) -> usize {
        table.len()
    }
    pub struct Row {
        pub index: usize,
    }
}
