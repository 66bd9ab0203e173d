pub fn last(address: <case::Disk as case::Device>::Address) -> u32 {
    address
}
