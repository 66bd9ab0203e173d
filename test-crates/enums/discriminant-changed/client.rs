pub const SLOTS: [u8; case::Size::Large as usize] = [0; 2];
