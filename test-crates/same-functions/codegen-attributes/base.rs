pub fn fail(code: u8) -> String {
    format!("{code}")
}

#[inline(never)]
#[allow(unused_variables)]
pub fn log(line: &str) {}

pub struct Meter;
impl Meter {
    pub fn tick(&mut self) {}
}
