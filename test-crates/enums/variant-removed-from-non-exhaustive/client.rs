pub fn lines(event: &case::Event) -> i32 {
    match event {
        case::Event::Scroll { lines } => *lines,
        _ => 0,
    }
}
