pub fn area(rect: &case::Rect) -> u32 {
    rect.w * rect.height
}
