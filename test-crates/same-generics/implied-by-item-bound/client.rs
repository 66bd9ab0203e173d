use case::{Graph, smallest};

pub struct Line(pub u8);
impl Graph for Line {
    type Node = u8;
    fn nodes(&self) -> Vec<u8> {
        (0..self.0).collect()
    }
}

pub fn any<G: Graph>(graph: &G) -> Option<G::Node> {
    let pointer: fn(&G) -> Option<G::Node> = smallest::<G>;
    pointer(graph).or_else(|| smallest(graph))
}
