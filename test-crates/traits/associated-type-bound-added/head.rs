pub trait Graph {
    type Node: Ord;
}
