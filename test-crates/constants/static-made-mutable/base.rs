pub static LEVEL: u8 = 1;
