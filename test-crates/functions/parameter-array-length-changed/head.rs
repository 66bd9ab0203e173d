pub fn hash(key: [u8; 32]) -> u64 {
    key.iter().map(|byte| u64::from(*byte)).sum()
}
