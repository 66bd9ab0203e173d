use case::Sieve;
pub fn boxed(source: [u8; 3]) -> Box<Sieve<[u8; 3]>> {
    let sieve = Box::new(Sieve::new(source));
    let first: &[u8] = sieve.source();
    assert_eq!(first.len(), 3);
    sieve
}
pub fn dynamic() -> Sieve<Box<dyn Iterator<Item = u8>>> {
    Sieve::new(Box::new(0..3))
}
