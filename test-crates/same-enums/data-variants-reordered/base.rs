pub enum Msg {
    A(u32),
    B { n: u8 },
    C,
}
