pub fn cell(value: u64) -> case::Cell {
    case::Cell { value }
}
