pub static BUFFER: [u8; case::kilobytes(4)] = [0; 4096];
