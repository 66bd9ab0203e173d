use std::collections::HashMap as Table;

pub fn size(table: &Table<String, u32>) -> usize {
    table.len()
}
