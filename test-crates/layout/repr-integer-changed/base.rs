#[repr(u8)]
#[derive(Clone, Copy)]
pub enum Opcode {
    Nop = 0,
    Jump = 1,
}
