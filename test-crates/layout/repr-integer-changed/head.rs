#[repr(u16)]
#[derive(Clone, Copy)]
pub enum Opcode {
    Nop = 0,
    Jump = 1,
}
