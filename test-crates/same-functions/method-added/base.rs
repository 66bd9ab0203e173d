pub struct Lamp;
impl Lamp {
    pub fn on(&self) -> bool {
        true
    }
}
