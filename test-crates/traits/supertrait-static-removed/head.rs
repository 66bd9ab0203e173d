pub trait Component {
    fn id(&self) -> u32;
}
