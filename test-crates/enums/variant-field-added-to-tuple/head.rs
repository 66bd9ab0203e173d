pub enum Token {
    Number(u32, u8),
    End,
}
