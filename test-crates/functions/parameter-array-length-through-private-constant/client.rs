pub fn start() -> u8 {
    case::seal([7; 12])
}
