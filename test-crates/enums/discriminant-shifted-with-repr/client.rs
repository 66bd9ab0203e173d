pub const WEIGHTS: [u8; 1 + case::Priority::High as usize] = [1, 9];
