type Word = u32;

pub union Bits {
    pub bytes: [u8; size_of::<Word>()],
    pub int: Word,
    pub float: f32,
}
