pub trait Sorter {
    fn sort<T: Ord + Clone>(&self, items: &mut Vec<T>);
}
