use case::flatten;

pub fn relay<I>(rows: I) -> Vec<u8>
where
    I: IntoIterator<Item: IntoIterator<Item = u8>>,
{
    flatten::<I>(rows)
}

pub fn join<I: IntoIterator<Item = Vec<u8>>>(rows: I) -> Vec<u8> {
    let pointer: fn(Vec<[u8; 2]>) -> Vec<u8> = flatten;
    pointer(vec![[1, 2]]).into_iter().chain(flatten(rows)).collect()
}
