use std::collections as maps;

const CORNERS: usize = 2 + 2;
type Weights = [f32; CORNERS];
type Ordered<K> = maps::BTreeMap<K, usize>;

pub struct Tree<'t> {
    pub label: &'t core::primitive::str,
    pub children: std::vec::Vec<Self>,
    pub weights: Weights,
    pub index: Ordered<&'t str>,
    pub visit: for<'v> fn(&'v Tree<'t>) -> bool,
}
