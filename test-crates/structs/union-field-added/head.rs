#[repr(C)]
pub union Scalar {
    pub long: u64,
    pub short: u16,
}
