pub struct Empty;

impl case::Stream for Empty {
    fn poll(&mut self) -> Option<u8> {
        None
    }

    fn size_hint(&self) -> usize {
        0
    }
}
