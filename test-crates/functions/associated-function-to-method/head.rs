#[derive(Clone, Copy)]
pub struct Handle(pub u32);
impl Handle {
    pub fn id(self) -> u32 {
        self.0
    }
}
