pub trait List {
    fn list(&self) -> impl Iterator<Item = u32>;
}

pub struct Numbers;

impl List for Numbers {
    fn list(&self) -> impl Iterator<Item = u32> {
        vec![1, 2, 3].into_iter()
    }
}
