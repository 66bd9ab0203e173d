pub struct Dial;
impl Dial {
    pub fn turn(&self, steps: impl Into<Option<u8>>) -> u8 {
        steps.into().unwrap_or(1)
    }
}
