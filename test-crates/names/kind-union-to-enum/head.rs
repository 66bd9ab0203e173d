pub enum Word {
    Whole(u32),
    Bytes([u8; 4]),
}
