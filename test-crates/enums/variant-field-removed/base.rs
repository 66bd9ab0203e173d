pub enum Error {
    Io { code: i32, path: String },
    Other(()),
}
