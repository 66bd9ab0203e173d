use case::primes;

pub fn boxed() -> Box<dyn Iterator<Item = u32> + Send> {
    Box::new(primes(50))
}

pub fn largest(limits: &[u32]) -> Vec<u32> {
    limits.iter().copied().flat_map(primes).collect()
}
