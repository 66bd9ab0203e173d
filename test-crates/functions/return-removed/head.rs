pub fn flush() {}

pub struct Log;

impl Log {
    pub fn flush(&self) {}
}

pub trait Sink {
    fn flush(&self);
}
