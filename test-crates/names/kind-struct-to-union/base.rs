pub struct Register {
    pub value: u32,
}
