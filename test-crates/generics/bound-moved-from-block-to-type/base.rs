pub struct Heap<T> { items: Vec<T> }
impl<T: Ord> Heap<T> {
    pub fn new() -> Self { Heap { items: Vec::new() } }
    pub fn peek(&self) -> Option<&T> { self.items.iter().max() }
}
