pub struct Block<const SIZE: usize = 4096> {
    pub bytes: [u8; SIZE],
}
