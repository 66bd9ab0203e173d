pub trait Cloner {
    fn id(&self) -> u32;

    fn duplicate(&self) -> Self;
}
