pub struct Paced<I: Iterator> {
    pub steps: I,
}
pub fn paced<I: IntoIterator>(steps: I) -> Paced<I::IntoIter>
where
    I::Item: Clone,
{
    Paced { steps: steps.into_iter() }
}
