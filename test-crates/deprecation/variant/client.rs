pub fn port(protocol: case::Protocol) -> u16 {
    match protocol {
        case::Protocol::Ssh => 22,
        case::Protocol::Telnet => 23,
    }
}
