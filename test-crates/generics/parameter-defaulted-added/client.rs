pub struct Forest {
    pub trees: Vec<case::Tree<u32>>,
}

pub fn empty() -> usize {
    let tree: case::Tree<u8> = case::Tree::new();
    tree.len() + case::Tree::<char>::new().len()
}
