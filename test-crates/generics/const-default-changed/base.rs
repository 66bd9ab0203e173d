pub struct Block<const SIZE: usize = 512> {
    pub bytes: [u8; SIZE],
}
