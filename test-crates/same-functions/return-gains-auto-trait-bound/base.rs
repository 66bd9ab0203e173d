pub fn primes(limit: u32) -> impl Iterator<Item = u32> {
    (2..limit).filter(|n| (2..*n).all(|d| n % d != 0))
}
