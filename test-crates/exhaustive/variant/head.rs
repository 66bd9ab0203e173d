pub enum Reply {
    Value(u32),
    #[non_exhaustive]
    Error {
        code: u16,
    },
}
