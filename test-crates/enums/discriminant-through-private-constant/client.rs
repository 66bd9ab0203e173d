const _: () = assert!(case::Opcode::Jump as u8 == 16);
