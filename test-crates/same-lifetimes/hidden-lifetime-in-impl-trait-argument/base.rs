pub fn visit(names: &[String], visitor: impl Fn(&str) -> bool) -> usize {
    names.iter().filter(|name| visitor(name)).count()
}
pub fn borrow<'a>(items: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    items.collect()
}
