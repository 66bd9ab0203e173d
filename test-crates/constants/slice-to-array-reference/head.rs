pub const MAGIC: &[u8; 4] = b"RIFF";
