pub fn width(frame: &case::Frame) -> u32 {
    frame.width
}
