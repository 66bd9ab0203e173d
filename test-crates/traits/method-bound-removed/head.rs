pub trait Sorter {
    fn sort<T: Ord>(&self, items: &mut Vec<T>);
}
