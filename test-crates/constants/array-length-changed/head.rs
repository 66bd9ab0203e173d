pub const PRIMES: [u8; 4] = [2, 3, 5, 7];
