pub trait Tree
where
    Option<Self::Leaf>: PartialEq,
{
    type Leaf;

    fn leaf(&self) -> Self::Leaf;
}
