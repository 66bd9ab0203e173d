pub fn sum() -> u8 {
    let [a, b, c] = case::PRIMES;
    a + b + c
}
