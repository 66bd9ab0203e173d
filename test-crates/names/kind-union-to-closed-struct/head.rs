pub struct Cell {
    pub value: u64,
    checked: bool,
}

impl Cell {
    pub fn is_checked(&self) -> bool {
        self.checked
    }
}
