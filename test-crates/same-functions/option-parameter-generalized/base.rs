pub struct Dial;
impl Dial {
    pub fn turn(&self, steps: Option<u8>) -> u8 {
        steps.unwrap_or(1)
    }
}
