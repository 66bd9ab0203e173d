pub enum Msg {
    C,
    B { n: u8 },
    A(u32),
}
