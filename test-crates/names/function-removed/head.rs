pub fn length(block: &[u8]) -> usize {
    block.len()
}
