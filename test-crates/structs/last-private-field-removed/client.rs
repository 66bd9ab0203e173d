pub fn area() -> u32 {
    let case::Size { width, height, .. } = case::Size::square(3);
    width * height
}
