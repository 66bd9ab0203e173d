pub struct Byte(u8);

unsafe impl case::Plain for Byte {}
