pub trait Pool {
    /// # Safety
    /// The slot must have been leased.
    unsafe fn release(&mut self, slot: usize);
}
