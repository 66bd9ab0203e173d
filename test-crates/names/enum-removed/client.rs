pub fn home() -> case::Compass {
    case::Compass::North
}
