pub trait Tree {
    type Leaf: PartialEq;

    fn leaf(&self) -> Self::Leaf;
}
