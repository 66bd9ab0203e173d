pub fn click(x: u32) -> case::Event {
    case::Event::Click(x, 0)
}
