pub fn choose<'l, 'r>(left: &'l str, right: &'r str) -> &'r str {
    if left.is_empty() { right } else { &right[..0] }
}
