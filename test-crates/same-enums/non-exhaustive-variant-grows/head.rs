pub enum Error {
    Eof,
    #[non_exhaustive]
    Parse {
        line: u32,
        column: u32,
    },
}
pub fn parse() -> Error {
    Error::Parse { line: 1, column: 2 }
}
