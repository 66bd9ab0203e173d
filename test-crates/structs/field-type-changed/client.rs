pub fn double(order: &case::Order) -> u32 {
    order.amount * 2
}
