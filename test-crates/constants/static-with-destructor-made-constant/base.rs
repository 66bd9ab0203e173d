pub static NAMES: Vec<u8> = Vec::new();
