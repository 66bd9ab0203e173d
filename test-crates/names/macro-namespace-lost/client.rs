pub fn primes() -> Vec<u32> {
    case::collections::vec![2, 3, 5, 7]
}
