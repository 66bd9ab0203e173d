use case::{Paced, paced};
pub fn walk<I: Iterator>(steps: I) -> Paced<std::iter::Fuse<I>>
where
    I::Item: Clone,
{
    paced(steps.fuse())
}
pub fn first<I>(steps: I) -> Option<I::Item>
where
    I: Iterator<Item: Clone>,
{
    paced::<I>(steps).steps.next()
}
