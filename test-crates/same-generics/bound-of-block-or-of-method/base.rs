pub struct Ring<T> { items: Vec<T>, at: usize }
impl<T: Clone> Ring<T> { pub fn next(&mut self) -> T { self.at += 1; self.items[self.at - 1].clone() } pub fn all(&self) -> Vec<T> { self.items.clone() } }
impl<T> Ring<T> { pub fn of(items: Vec<T>) -> Self { Ring { items, at: 0 } } pub fn len(&self) -> usize { self.items.len() } }
