pub fn same(value: &'static u8) -> &'static u8 {
    case::view::<'static, u8>(value)
}
