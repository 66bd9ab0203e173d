pub fn flush() -> bool {
    true
}

pub struct Log;

impl Log {
    pub fn flush(&self) -> bool {
        true
    }
}

pub trait Sink {
    fn flush(&self) -> bool;
}
