pub trait Theme {
    fn color(&self) -> u32;
}
pub struct Dark;
impl Theme for Dark {
    fn color(&self) -> u32 {
        0
    }
}
