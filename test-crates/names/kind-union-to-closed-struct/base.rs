pub union Cell {
    pub value: u64,
}
