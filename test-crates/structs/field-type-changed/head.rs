pub struct Order {
    pub amount: f64,
}
