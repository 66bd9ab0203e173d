/// # Safety
/// All-zero bytes must be a value of the type.
pub unsafe trait Zeroable {}
