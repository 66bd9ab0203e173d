#[repr(C)]
pub enum Msg {
    A(u32),
    B(u32),
}
