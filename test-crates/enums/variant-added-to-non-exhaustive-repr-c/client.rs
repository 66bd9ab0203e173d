pub fn number(signal: case::Signal) -> u32 {
    match signal {
        case::Signal::Hangup => 1,
        other => other as u32,
    }
}
