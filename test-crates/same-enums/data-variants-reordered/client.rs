pub fn go(m: &case::Msg) -> u32 {
    match *m {
        case::Msg::A(n) => n,
        case::Msg::B { n } => n.into(),
        case::Msg::C => 0,
    }
}
