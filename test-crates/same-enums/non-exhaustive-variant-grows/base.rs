pub enum Error {
    Eof,
    #[non_exhaustive]
    Parse {
        line: u32,
    },
}
pub fn parse() -> Error {
    Error::Parse { line: 1 }
}
