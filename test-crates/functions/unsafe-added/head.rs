#[allow(clippy::missing_safety_doc)]
pub unsafe fn first(bytes: &[u8]) -> u8 {
    unsafe { *bytes.get_unchecked(0) }
}
