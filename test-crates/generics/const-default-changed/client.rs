pub fn bytes(block: case::Block) -> [u8; 512] {
    block.bytes
}
