pub trait Arena {
    unsafe fn reset(&mut self);
}
