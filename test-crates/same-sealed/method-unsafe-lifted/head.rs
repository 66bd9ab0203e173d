mod sealed {
    pub trait Sealed {}
}
pub trait Register: sealed::Sealed {
    fn store(&self, value: u32);
}
pub struct Control;
impl sealed::Sealed for Control {}
impl Register for Control {
    fn store(&self, _: u32) {}
}
