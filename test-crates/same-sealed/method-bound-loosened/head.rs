mod sealed {
    pub trait Sealed {}
}
pub trait Writer: sealed::Sealed {
    fn write<T: std::fmt::Display>(&mut self, value: &T);
}
pub struct Buffer(pub String);
impl sealed::Sealed for Buffer {}
impl Writer for Buffer {
    fn write<T: std::fmt::Display>(&mut self, value: &T) {
        self.0 += &value.to_string();
    }
}
