pub fn code(event: &case::Event) -> u32 {
    match event {
        case::Event::Key { 0: code, .. } => *code,
    }
}
