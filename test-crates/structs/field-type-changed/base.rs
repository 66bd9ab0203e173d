pub struct Order {
    pub amount: u32,
}
