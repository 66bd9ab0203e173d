pub trait Accept<Visitor> {
    fn accept(&self);
}
