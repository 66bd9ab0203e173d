#[repr(C)]
pub union Word {
    pub number: u32,
    pub bytes: [i8; 4],
}
