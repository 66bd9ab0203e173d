const BASE: isize = 32;

pub enum Opcode {
    Halt = 0,
    Jump = BASE,
}
