pub const NAMES: Vec<u8> = Vec::new();
