use case::graph::*;
pub fn twice<G: Graph>(g: &G) -> usize { let e = g.edges(); e.clone().count() + e.count() }
