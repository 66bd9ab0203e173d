pub fn choose<'l, 'r>(left: &'l str, right: &'r str) -> &'l str {
    if right.is_empty() { left } else { &left[..0] }
}
