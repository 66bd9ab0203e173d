use case::Tree;
use std::collections::BTreeMap;

pub fn leaf<'a>(label: &'a str, parent: &mut Tree<'a>) -> usize {
    let Tree { weights, index, visit, .. } = parent;
    let visit: fn(&Tree<'a>) -> bool = *visit;
    let [first, _, _, _]: [f32; 4] = *weights;
    let index: BTreeMap<&'a str, usize> = index.clone();
    let leaf = Tree { label, children: Vec::new(), weights: [first; 4], index, visit };
    visit(&leaf);
    parent.children.push(leaf);
    parent.children.len()
}
