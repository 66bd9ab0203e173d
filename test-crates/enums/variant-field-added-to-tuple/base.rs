pub enum Token {
    Number(u32),
    End,
}
