pub struct Node {
    pub name: String,
    depth: usize,
    visits: u32,
}

impl Node {
    pub fn new(name: String) -> Node {
        Node { name, depth: 0, visits: 1 }
    }
    pub fn depth(&self) -> usize {
        self.depth + self.visits as usize
    }
}
