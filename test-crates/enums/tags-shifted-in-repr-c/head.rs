#[repr(C)]
pub enum Msg {
    B(u32),
    A(u32),
}
