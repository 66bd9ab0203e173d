pub fn home() -> case::Pole {
    case::North
}
