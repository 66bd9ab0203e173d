pub trait List {
    fn list(&self) -> impl Iterator<Item = u32>;
}

pub struct Numbers;

#[allow(refining_impl_trait)]
impl List for Numbers {
    fn list(&self) -> std::vec::IntoIter<u32> {
        vec![1, 2, 3].into_iter()
    }
}
