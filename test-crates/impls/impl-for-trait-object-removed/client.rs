use case::Node;
pub fn same(a: &(dyn Node + 'static), b: &(dyn Node + 'static)) -> bool { a == b }
