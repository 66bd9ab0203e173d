pub fn lengths(packets: &[case::Packet]) -> Vec<usize> {
    packets.iter().map(case::Packet::len).collect()
}
