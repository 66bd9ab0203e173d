#[repr(transparent)]
pub enum Reply {
    Code(u16),
}
