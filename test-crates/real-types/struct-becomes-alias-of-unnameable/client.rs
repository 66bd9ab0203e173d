use case::{Pairing, Pairs};
pub struct Keep<I: Iterator>(pub Pairs<I>);
pub fn keep<I: Iterator + Clone + Send + Sync>(source: I) -> Keep<I>
where
    I::Item: Clone + Send + Sync,
{
    fn thread_safe<T: Clone + Send + Sync + Iterator>(_: &T) {}
    let pairs = source.pairs();
    thread_safe(&pairs);
    Keep(pairs)
}
pub fn all(mut pairs: Pairs<std::ops::Range<u8>>) -> Vec<Vec<u8>> {
    println!("{pairs:?}");
    let first: Option<Vec<u8>> = pairs.next();
    first.into_iter().chain(pairs.clone()).collect()
}
