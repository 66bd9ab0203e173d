pub trait Weigh {
    fn grams(&self) -> u32;
}

impl<T: Weigh + ?Sized> Weigh for Box<T> {
    fn grams(&self) -> u32 {
        (**self).grams()
    }
}
