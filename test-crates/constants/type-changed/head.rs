pub const LIMIT: usize = 64;
