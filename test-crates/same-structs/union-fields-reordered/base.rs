pub union Bits {
    pub float: f32,
    pub int: u32,
    pub bytes: [u8; 4],
}
