pub trait Sequence
where
    for<'a> &'a Self: IntoIterator,
{
    fn length(&self) -> usize;
}
