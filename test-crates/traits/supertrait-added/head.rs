pub trait Message: Clone {
    fn id(&self) -> u32;
}
