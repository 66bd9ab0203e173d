use std::path::Path;
use std::{fmt, fs, io};

#[derive(Debug)]
pub struct Error;
type Parsed<T> = Result<T, Error>;

pub fn open(path: &Path) -> Result<fs::File, io::Error> {
    fs::File::open(path)
}
pub fn parse(text: &str) -> Parsed<u8> {
    text.parse().map_err(|_| Error)
}
pub fn write(out: &mut dyn fmt::Write) -> fmt::Result {
    out.write_str("a")
}
