pub trait Words: Iterator
where
    Self::Item: Clone,
{
    fn language(&self) -> String;
}
