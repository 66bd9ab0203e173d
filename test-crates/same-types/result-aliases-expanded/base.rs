use std::fs::File;
use std::io;
use std::path::Path;

#[derive(Debug)]
pub struct Error;
type Result<T, E = Error> = std::result::Result<T, E>;

pub fn open(path: &Path) -> io::Result<File> {
    File::open(path)
}
pub fn parse(text: &str) -> Result<u8> {
    text.parse().map_err(|_| Error)
}
pub fn write(out: &mut dyn std::fmt::Write) -> std::result::Result<(), std::fmt::Error> {
    out.write_str("a")
}
