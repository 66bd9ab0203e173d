pub fn sectors(bytes: u16) -> u16 {
    bytes / case::Disk::SECTOR
}
