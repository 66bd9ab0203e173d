pub mod r#query {
    pub fn r#select(r#table: &str) -> usize {
        table.len()
    }
    pub struct r#Row {
        pub r#index: usize,
    }
}
