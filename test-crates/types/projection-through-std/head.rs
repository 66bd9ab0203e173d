pub fn show(item: <std::slice::Iter<'static, i8> as Iterator>::Item) -> u8 {
    *item as u8
}
