mod sealed {
    pub trait Sealed {}
}
pub trait Theme: sealed::Sealed {
    fn color(&self) -> u32;
}
pub struct Dark;
impl sealed::Sealed for Dark {}
impl Theme for Dark {
    fn color(&self) -> u32 {
        0
    }
}
