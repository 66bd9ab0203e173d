pub trait Pool {
    fn release(&mut self, slot: usize);
}
