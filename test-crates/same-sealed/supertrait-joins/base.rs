mod sealed {
    pub trait Sealed {}
}
pub trait Unit: sealed::Sealed {
    fn symbol(&self) -> &'static str;
}
#[derive(Debug)]
pub struct Kelvin;
impl sealed::Sealed for Kelvin {}
impl Unit for Kelvin {
    fn symbol(&self) -> &'static str {
        "K"
    }
}
