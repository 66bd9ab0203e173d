pub trait Reader {
    fn read(&self) -> u8;
}

impl<R: Reader + ?Sized> Reader for &R {
    fn read(&self) -> u8 {
        (**self).read()
    }
}
