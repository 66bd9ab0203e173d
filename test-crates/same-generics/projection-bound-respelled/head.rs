pub fn flatten<I>(rows: I) -> Vec<u8>
where
    I: IntoIterator,
    <I as IntoIterator>::Item: IntoIterator<Item = u8>,
{
    rows.into_iter().flatten().collect()
}
