pub const LIMIT: u32 = 64;
