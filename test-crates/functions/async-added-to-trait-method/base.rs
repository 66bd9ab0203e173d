pub trait Loader {
    fn load(&self) -> u32;
}
