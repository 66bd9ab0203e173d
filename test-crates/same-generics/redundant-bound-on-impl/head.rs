pub trait Keyed {
    fn key(&self) -> u64;
}
pub struct Index<T: Keyed> {
    pub items: Vec<T>,
}
impl<T> Index<T>
where
    T: Sized + Keyed,
    Index<T>: Sized,
{
    pub fn keys(&self) -> Vec<u64>
    where
        T: Keyed,
    {
        self.items.iter().map(Keyed::key).collect()
    }
}
