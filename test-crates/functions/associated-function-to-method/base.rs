#[derive(Clone, Copy)]
pub struct Handle(pub u32);
impl Handle {
    pub fn id(this: Handle) -> u32 {
        this.0
    }
}
