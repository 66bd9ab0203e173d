mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Png {}
    impl Sealed for super::Gif {}
}
pub struct Png;
pub struct Gif;
pub trait Format: sealed::Sealed {
    fn name(&self) -> &'static str;
    fn loud(&self) -> String {
        self.name().to_uppercase()
    }
}
impl Format for Png {
    fn name(&self) -> &'static str {
        "png"
    }
}
impl Format for Gif {
    fn name(&self) -> &'static str {
        "gif"
    }
}
pub fn describe(it: &impl Format) -> String {
    it.loud()
}
