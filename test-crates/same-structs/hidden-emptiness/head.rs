enum Never {}

pub struct Impossible {
    never: Never,
}
impl Impossible {
    pub fn explain(&self) -> u8 {
        match self.never {}
    }
}
pub fn check() -> Option<Impossible> {
    None
}
