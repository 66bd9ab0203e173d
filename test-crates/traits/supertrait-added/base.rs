pub trait Message {
    fn id(&self) -> u32;
}
