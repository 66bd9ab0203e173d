pub trait Sink {
    fn flush(&self) -> bool;
}
