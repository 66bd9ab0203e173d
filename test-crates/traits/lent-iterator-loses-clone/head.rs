pub mod graph {
    use std::hash::Hash;
    pub trait Graph {
        type Node: Copy + Eq + Hash;
      type Edges<'g>: Iterator<Item = (Self::Node, Self::Node)> where Self: 'g;
        fn edges(&self) -> Self::Edges<'_>;
        fn order(&self) -> usize { 0 }
    }
    pub fn count<G: Graph + ?Sized>(g: &G) -> usize { g.edges().count() }
}
