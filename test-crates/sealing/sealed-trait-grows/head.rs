mod sealed {
    pub trait Sealed {}
    macro_rules! all { ($($it:ident)*) => { $(impl Sealed for super::$it {})* } }
    all!(Png Gif);
}
pub trait Format: sealed::Sealed {
    fn extension(&self) -> &'static str;
    fn name(&self) -> &'static str;
    fn loud(&self) -> String {
        self.name().to_uppercase()
    }
}
pub struct Png;
pub struct Gif;
impl Format for Gif {
    fn extension(&self) -> &'static str {
        "gif"
    }
    fn name(&self) -> &'static str {
        "gif"
    }
}
impl Format for Png {
    fn extension(&self) -> &'static str {
        "png"
    }
    fn name(&self) -> &'static str {
        "png"
    }
}
pub fn describe(it: &impl Format) -> String {
    it.loud().clone()
}
