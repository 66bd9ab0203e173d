/// # Safety
/// The slice must not be empty.
pub unsafe fn last(bytes: &[u8]) -> u8 {
    unsafe { *bytes.last().unwrap_unchecked() }
}
