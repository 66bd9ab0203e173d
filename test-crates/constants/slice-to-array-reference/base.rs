pub const MAGIC: &[u8] = b"RIFF";
