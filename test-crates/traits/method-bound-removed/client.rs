pub struct Merge;

impl case::Sorter for Merge {
    fn sort<T: Ord + Clone>(&self, items: &mut Vec<T>) {
        let mut copy = items.clone();
        copy.sort();
        *items = copy;
    }
}
