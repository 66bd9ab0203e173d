pub fn visit<'n>(names: &'n [String], visitor: impl for<'v> Fn(&'v str) -> bool) -> usize {
    names.iter().filter(|name| visitor(name)).count()
}
pub fn borrow<'item>(items: impl Iterator<Item = &'item str>) -> Vec<&'item str> {
    items.collect()
}
