pub const PRIMES: [u8; 3] = [2, 3, 5];
