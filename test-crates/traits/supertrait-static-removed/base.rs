pub trait Component: 'static {
    fn id(&self) -> u32;
}
