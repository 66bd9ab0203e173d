pub const END: u8 = 0xff;
