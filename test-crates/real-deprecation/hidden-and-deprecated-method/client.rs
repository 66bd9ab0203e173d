pub fn mark(wire: &case::Wire) -> u8 {
    wire.mark()
}
