pub fn length(header: &case::Header) -> u16 {
    header.length
}
