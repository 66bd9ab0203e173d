pub static END: u8 = 0xff;
