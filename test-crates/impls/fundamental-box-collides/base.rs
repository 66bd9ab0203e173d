pub trait Weigh {
    fn grams(&self) -> u32;
}
