pub trait Graph {
    type Node;
}
