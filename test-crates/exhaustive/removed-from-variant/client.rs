pub fn code(event: &case::Event) -> Option<u32> {
    match event {
        case::Event::Key { code, .. } => Some(*code),
        case::Event::Quit => None,
    }
}
