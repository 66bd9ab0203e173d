pub fn home() -> case::Message {
    case::Message::Move { x: 0, y: 0 }
}
