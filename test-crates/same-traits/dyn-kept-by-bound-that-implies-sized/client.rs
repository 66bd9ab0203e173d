use case::*;
pub fn go(w: &dyn Leaf) -> String { w.name() }
