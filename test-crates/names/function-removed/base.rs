pub fn checksum(block: &[u8]) -> u32 {
    block.iter().map(|byte| u32::from(*byte)).sum()
}

pub fn length(block: &[u8]) -> usize {
    block.len()
}
