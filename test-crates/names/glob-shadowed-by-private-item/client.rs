pub fn row(cursor: &case::Cursor) -> usize {
    cursor.row
}
