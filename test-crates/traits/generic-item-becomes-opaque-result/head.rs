pub trait Lend {
    fn lend(&self) -> impl Iterator<Item = &u8>;
}
