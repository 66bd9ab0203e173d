pub trait Draw: Sized {
    fn draw(&self);
}
