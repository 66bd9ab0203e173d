#[cold]
#[track_caller]
pub fn fail(code: u8) -> String {
    format!("{code}")
}

#[inline]
#[expect(unused_variables)]
pub fn log(line: &str) {}

pub struct Meter;
impl Meter {
    #[inline(always)]
    #[track_caller]
    pub fn tick(&mut self) {}
}
