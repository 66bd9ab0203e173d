pub fn length(frame: &case::Frame) -> &u32 {
    &frame.length
}
