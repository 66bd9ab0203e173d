pub trait Arena {
    fn reset(&mut self);
}
