pub fn bytes() -> Vec<u8> {
    let mut frame = case::Frame::new(vec![1]);
    frame.bytes.push(2);
    let case::Frame { bytes, .. } = frame;
    bytes
}
