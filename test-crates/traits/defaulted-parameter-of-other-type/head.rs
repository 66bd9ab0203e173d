pub trait Sink<T = u16> { fn put(&mut self, item: T); }
