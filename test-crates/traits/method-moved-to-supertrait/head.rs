pub trait Poll {
    fn poll(&mut self) -> Option<u8>;
}

pub trait Stream: Poll {
    fn size_hint(&self) -> usize;
}
