pub fn show(item: <std::slice::Iter<'static, u8> as Iterator>::Item) -> u8 {
    *item
}
