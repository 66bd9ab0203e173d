pub fn loops() -> usize {
    let left = case::View::new("left");
    let right = case::View::new("right");
    left.join(&right) + right.join(&left)
}
