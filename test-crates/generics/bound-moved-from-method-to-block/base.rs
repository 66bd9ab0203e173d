pub struct Sorter<T> { items: Vec<T> }
impl<T> Sorter<T> {
    pub fn len(&self) -> usize { self.items.len() }
  pub fn sorted(mut self) -> Vec<T> where T: Ord { self.items.sort(); self.items }
}
impl<T> Sorter<T> { pub fn of(items: Vec<T>) -> Self { Sorter { items } } }
