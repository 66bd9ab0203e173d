use case::Width;

pub fn sum<W: Width>(words: &[W]) -> u64 {
    let low: W::Half = words[0].low();
    let again = low;
    words.iter().map(W::low).max().map_or(0, Into::into) + again.into() + low.clone().into()
}
pub fn half(word: &dyn Width<Half = u32>) -> u32 {
    word.low()
}
