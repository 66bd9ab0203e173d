pub struct Ring<T> { items: Vec<T>, at: usize }
impl<U> Ring<U> { pub fn all(&self) -> Vec<U> where U: Clone { self.items.clone() } pub fn len(&self) -> usize where { self.items.len() } }
impl<A> Ring<A> where A: Clone + Sized { pub fn next(&mut self) -> A { self.at += 1; self.items[self.at - 1].clone() } }
impl<E> Ring<E> { pub fn of(items: Vec<E>) -> Self { Self { items, at: 0 } } }
