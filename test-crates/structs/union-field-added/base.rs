#[repr(C)]
pub union Scalar {
    pub long: u64,
}
