pub trait Hash {
    unsafe fn mix(&self) {}
}
