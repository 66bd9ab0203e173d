use case::{Heap, largest};

pub fn tops<T: Ord + Clone>(heap: &Heap<T>) -> Option<T> {
    let pointer: fn(&Heap<T>) -> Option<T> = Heap::top;
    let again = Heap { items: heap.items.clone() };
    largest::<Vec<T>, T>(again.items).or_else(|| pointer(heap))
}

pub struct Wrapper<T: Ord>(pub Heap<T>);
pub fn minimal<T: Ord>(items: Vec<T>) -> Option<T> {
    largest(items)
}
