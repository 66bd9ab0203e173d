pub static mut LEVEL: u8 = 1;
