mod sealed {
    pub trait Sealed {}
}
pub trait Register: sealed::Sealed {
    unsafe fn store(&self, value: u32);
}
pub struct Control;
impl sealed::Sealed for Control {}
impl Register for Control {
    unsafe fn store(&self, _: u32) {}
}
