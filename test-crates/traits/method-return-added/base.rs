pub trait Sink {
    fn flush(&self);
}
