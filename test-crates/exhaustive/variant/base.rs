pub enum Reply {
    Value(u32),
    Error { code: u16 },
}
