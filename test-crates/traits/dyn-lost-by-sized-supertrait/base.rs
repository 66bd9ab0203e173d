pub trait Draw {
    fn draw(&self);
}
