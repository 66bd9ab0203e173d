pub fn same<T: case::Tree>(left: &T, right: &T) -> bool
where
    Option<T::Leaf>: PartialEq,
{
    left.leaf() == right.leaf()
}
