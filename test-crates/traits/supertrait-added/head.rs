pub trait Message: std::fmt::Debug {
    fn id(&self) -> u32;
}
