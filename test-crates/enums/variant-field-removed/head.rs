pub enum Error {
    Io { code: i32 },
    Other(()),
}
