pub fn shut() -> u8 {
    case::Door::Shut as u8
}
