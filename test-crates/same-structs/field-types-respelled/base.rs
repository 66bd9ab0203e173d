use std::collections::BTreeMap;

pub struct Tree<'a> {
    pub label: &'a str,
    pub children: Vec<Tree<'a>>,
    pub weights: [f32; 4],
    pub index: BTreeMap<&'a str, usize>,
    pub visit: fn(&Tree<'a>) -> bool,
}
