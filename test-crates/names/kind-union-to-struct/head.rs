pub struct Word {
    pub whole: u32,
    pub bytes: [u8; 4],
}
