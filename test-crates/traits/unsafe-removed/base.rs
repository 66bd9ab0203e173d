/// # Safety
/// The type must have no padding.
pub unsafe trait Plain {}
