pub fn encode(opcode: case::Opcode) -> u8 {
    const { assert!(size_of::<case::Opcode>() == 1) };
    opcode as u8
}

pub const BYTE: u8 = unsafe { std::mem::transmute(case::Opcode::Jump) };
