const BASE: isize = 16;

pub enum Opcode {
    Halt = 0,
    Jump = BASE,
}
