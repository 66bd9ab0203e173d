pub union Register {
    pub value: u32,
}
