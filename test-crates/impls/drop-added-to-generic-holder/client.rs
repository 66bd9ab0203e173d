pub fn ring() {
    let left = case::Lease::new();
    let right = case::Lease::new();
    left.link(&right);
    right.link(&left);
}
