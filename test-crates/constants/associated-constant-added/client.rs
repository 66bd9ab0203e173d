pub fn disk() -> case::Disk {
    case::Disk
}
