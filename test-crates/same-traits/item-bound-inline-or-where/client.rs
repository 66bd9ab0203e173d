use case::Network;

pub struct Pair;
impl Network for Pair {
    type Node = u8;
    type Nodes = std::vec::IntoIter<u8>;
    fn nodes(&self) -> Self::Nodes {
        vec![1, 2].into_iter()
    }
}
pub fn show<N: Network>(network: &N) -> Vec<N::Node> {
    let nodes: Vec<N::Node> = network.nodes().collect();
    println!("{nodes:?}");
    nodes.clone()
}
