pub trait Accept {
    fn accept(&self);
}
