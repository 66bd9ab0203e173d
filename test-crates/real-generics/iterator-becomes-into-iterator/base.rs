pub struct Paced<I: Iterator> {
    pub steps: I,
}
pub fn paced<I: Iterator>(steps: I) -> Paced<I>
where
    I::Item: Clone,
{
    Paced { steps }
}
