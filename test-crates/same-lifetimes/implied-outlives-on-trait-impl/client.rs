use case::Nested;

fn comparable<T>()
where
    for<'long> Nested<'static, 'long, T>: PartialEq<T>,
{
}
pub fn check() {
    comparable::<u8>();
}
