pub const PAGE: usize = 4096;
pub const MASK: u32 = 0xff00;
pub const NAME: &str = "relay";
pub const STEPS: [u8; 3] = [1, 2, 4];
pub const LIMIT: Option<u64> = Some(10);
