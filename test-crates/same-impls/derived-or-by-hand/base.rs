#[derive(Clone, Debug, Default)]
pub struct Basket<T> {
    items: Vec<T>,
}

impl<T: PartialEq> PartialEq for Basket<T> {
    fn eq(&self, other: &Self) -> bool {
        self.items.len() == other.items.len()
    }
}
